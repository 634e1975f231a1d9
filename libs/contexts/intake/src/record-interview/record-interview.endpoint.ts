import { civilDate, type ApplicationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RecordInterviewBody } from './record-interview.body.js';
import { RecordInterview, type InterviewOutcome } from './record-interview.js';

@Controller('applications/:applicationId/interview')
export class RecordInterviewEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The competent OPS records the environmental interview, held or refused */
  @Post()
  @ActDoor('application:record-interview')
  record(
    @IdParam('applicationId') applicationId: ApplicationId,
    @Body() body: RecordInterviewBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RecordInterview({ applicationId, ...outcomeOf(body) }, context),
    );
  }
}

function outcomeOf(body: RecordInterviewBody): InterviewOutcome {
  const heldOn = civilDate(body.heldOn);
  const { outcome, questionnaireReference } = body;
  if (outcome === 'REFUSED') return { outcome, heldOn };
  // The form has made sure that an interview which was held says how, where and whether urgently.
  const { kind, place, urgent } = body as Required<RecordInterviewBody>;
  return {
    outcome,
    heldOn,
    kind,
    place,
    urgent,
    ...(questionnaireReference && { questionnaireReference }),
  };
}
