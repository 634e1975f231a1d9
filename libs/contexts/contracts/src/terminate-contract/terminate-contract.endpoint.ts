import type { ContractId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { TerminateContractBody } from './terminate-contract.body.js';
import { TerminateContract } from './terminate-contract.js';

@Controller('contracts/:contractId/termination')
export class TerminateContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The contract ends before its provisions were carried out */
  @Post()
  @ActDoor('contract:terminate')
  terminate(
    @IdParam('contractId') contractId: ContractId,
    @Body() { reason, note }: TerminateContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = { contractId, reason, ...(note && { note }) };
    return this.commands.execute(new TerminateContract(data, context));
  }
}
