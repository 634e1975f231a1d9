import { civilDate, type ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { toTermination } from './to-termination.js';
import { TerminateParticipationBody } from './terminate-participation.body.js';
import { TerminateParticipation } from './terminate-participation.js';

@Controller('participations/:participationId/termination')
export class TerminateParticipationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Discontinuation by decision or on declaration (UZS 13(4)) */
  @Post()
  @ActDoor('participation:terminate')
  terminate(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() body: TerminateParticipationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new TerminateParticipation(
        {
          participationId,
          termination: toTermination(body),
          ...(body.classesEndedOn && { classesEndedOn: civilDate(body.classesEndedOn) }),
        },
        context,
      ),
    );
  }
}
