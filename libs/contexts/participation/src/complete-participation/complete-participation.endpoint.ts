import { civilDate, type ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CompleteParticipationBody } from './complete-participation.body.js';
import { CompleteParticipation } from './complete-participation.js';

@Controller('participations/:participationId/completion')
export class CompleteParticipationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Completion at the end of the period or of the programme (UZS 13(5)) */
  @Post()
  @ActDoor('participation:complete')
  complete(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() { programmeEndedOn }: CompleteParticipationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new CompleteParticipation(
        {
          participationId,
          ...(programmeEndedOn && { programmeEndedOn: civilDate(programmeEndedOn) }),
        },
        context,
      ),
    );
  }
}
