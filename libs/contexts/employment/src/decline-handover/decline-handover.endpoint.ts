import type { HandoverId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DeclineHandoverBody } from './decline-handover.body.js';
import { DeclineHandover } from './decline-handover.js';

@Controller('handovers/:handoverId/declination')
export class DeclineHandoverEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The OWES does not take the person on, with a coded reason */
  @Post()
  @ActDoor('handover:decline')
  decline(
    @IdParam('handoverId') handoverId: HandoverId,
    @Body() { reason, note }: DeclineHandoverBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new DeclineHandover({ handoverId, reason, ...(note && { note }) }, context),
    );
  }
}
