import { civilDate, type ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { TakeJobBody } from './take-job.body.js';
import { TakeJob } from './take-job.js';

@Controller('participations/:participationId/employment')
export class TakeJobEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Work was taken up: the programme runs on without attendance (UZS 13(5)) */
  @Post()
  @ActDoor('participation:take-job')
  takeJob(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() body: TakeJobBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new TakeJob(
        {
          participationId,
          employmentKind: body.employmentKind,
          evidence: body.evidence,
          jobTakenOn: civilDate(body.jobTakenOn),
          classesEndedOn: civilDate(body.classesEndedOn),
        },
        context,
      ),
    );
  }
}
