import type { ContractId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RefuseContractBody } from './refuse-contract.body.js';
import { RefuseContract } from './refuse-contract.js';

@Controller('contracts/:contractId/refusal')
export class RefuseContractEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The proposed contract is not concluded */
  @Post()
  @ActDoor('contract:refuse')
  refuse(
    @IdParam('contractId') contractId: ContractId,
    @Body() { reason, note }: RefuseContractBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = { contractId, reason, ...(note && { note }) };
    return this.commands.execute(new RefuseContract(data, context));
  }
}
