import type { ContractId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { StateBreachBody } from './state-breach.body.js';
import { StateBreach } from './state-breach.js';

@Controller('contracts/:contractId/breach')
export class StateBreachEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** An agreed action was not kept; nothing follows from it by itself */
  @Post()
  @ActDoor('contract:state-breach')
  state(
    @IdParam('contractId') contractId: ContractId,
    @Body() { action, note }: StateBreachBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const data = { contractId, action, ...(note && { note }) };
    return this.commands.execute(new StateBreach(data, context));
  }
}
