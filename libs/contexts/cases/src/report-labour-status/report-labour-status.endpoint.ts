import { civilDate, type CaseId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ReportLabourStatusBody } from './report-labour-status.body.js';
import { ReportLabourStatus, type LabourStatus } from './report-labour-status.js';

@Controller('cases/:caseId/labour-status')
export class ReportLabourStatusEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The labour office states what its register says of the person */
  @Post()
  @ActDoor('case:report-labour-status')
  report(
    @IdParam('caseId') caseId: CaseId,
    @Body() body: ReportLabourStatusBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    const { via } = body;
    return this.commands.execute(
      new ReportLabourStatus(
        {
          caseId,
          labourStatus: labourStatusIn(body),
          ...(via && { via: { kind: via.kind, id: via.id } }),
        },
        context,
      ),
    );
  }
}

function labourStatusIn(body: ReportLabourStatusBody): LabourStatus {
  const { registered, registeredSince, longTermUnemployed, benefitRight, statusLostOn } = body;
  return {
    registered,
    longTermUnemployed,
    benefitRight,
    ...(registeredSince && { registeredSince: civilDate(registeredSince) }),
    ...(statusLostOn && { statusLostOn: civilDate(statusLostOn) }),
  };
}
