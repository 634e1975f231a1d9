import { civilDate, type CaseId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { StartEmploymentBody } from './start-employment.body.js';
import { employmentIdOf, StartEmployment, type StartEmploymentData } from './start-employment.js';

@Controller('cases/:caseId/employments')
export class StartEmploymentEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Records that the person has taken up work, with the evidence for it */
  @Post()
  @ActDoor('employment:start')
  start(
    @IdParam('caseId') caseId: CaseId,
    @Body() body: StartEmploymentBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new StartEmployment(dataOf(caseId, body, context), context));
  }
}

/** Below this line there are no DTOs; what was sent as null is as good as left out. */
function dataOf(
  caseId: CaseId,
  body: StartEmploymentBody,
  context: CommandContext,
): StartEmploymentData {
  const { kind, evidence, form, employerKind, hoursSharePercent, startedOn, note, via } = body;
  return {
    ...{ employmentId: employmentIdOf(context), caseId, kind, evidence, form, employerKind },
    ...(typeof hoursSharePercent === 'number' && { hoursSharePercent }),
    ...(startedOn && { startedOn: civilDate(startedOn) }),
    ...(note && { note }),
    ...(via && { via: { kind: via.kind, id: via.id } }),
  };
}
