import type { ContractId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CompleteContractBody } from './complete-contract.body.js';
import { CompleteContract } from './complete-contract.js';

@Controller('contracts/:contractId/completion')
export class CompleteContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The provisions of the contract were carried out, with its result */
  @Post()
  @ActDoor('contract:complete')
  complete(
    @IdParam('contractId') contractId: ContractId,
    @Body() { result, note }: CompleteContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = { contractId, result, ...(note && { note }) };
    return this.commands.execute(new CompleteContract(data, context));
  }
}
