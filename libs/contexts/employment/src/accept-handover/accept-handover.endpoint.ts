import type { HandoverId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActBody, ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AcceptHandover } from './accept-handover.js';

@Controller('handovers/:handoverId/acceptance')
export class AcceptHandoverEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The OWES takes the person on, and from then on may read who it is */
  @Post()
  @ActDoor('handover:accept')
  accept(
    @IdParam('handoverId') handoverId: HandoverId,
    @Body() _body: ActBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new AcceptHandover({ handoverId }, context));
  }
}
