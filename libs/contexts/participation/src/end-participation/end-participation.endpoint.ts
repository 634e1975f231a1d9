import type { ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { EndParticipationBody } from './end-participation.body.js';
import { EndParticipation } from './end-participation.js';

@Controller('participations/:participationId/ending')
export class EndParticipationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** An end for other reasons; in a club its breaking off */
  @Post()
  @ActDoor('participation:end')
  end(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() { reason }: EndParticipationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new EndParticipation({ participationId, reason }, context));
  }
}
