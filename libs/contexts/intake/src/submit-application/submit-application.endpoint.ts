import { civilDate, type CaseId, type InstitutionId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { SubmitApplicationBody } from './submit-application.body.js';
import {
  applicationIdOf,
  SubmitApplication,
  type SubmitApplicationData,
} from './submit-application.js';
import type { Via } from './standing.js';

@Controller('cases/:caseId/applications')
export class SubmitApplicationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Somebody applies for a referral to a centre */
  @Post()
  @ActDoor('application:submit')
  submit(
    @IdParam('caseId') caseId: CaseId,
    @Body() body: SubmitApplicationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new SubmitApplication(dataOf(caseId, body, context), context));
  }
}

/** Below this line there are no DTOs; what was sent as null is as good as left out. */
function dataOf(
  caseId: CaseId,
  body: SubmitApplicationBody,
  context: CommandContext,
): SubmitApplicationData {
  const { applicantKind, applicantName, applicantInstitutionKind, consent } = body;
  const { addressee, competentOps, targetCentre, groupsClaimed, note, via } = body;
  return {
    applicationId: applicationIdOf(context),
    caseId,
    applicantKind,
    addressee: addressee as InstitutionId,
    ...(applicantName && { applicantName }),
    ...(applicantInstitutionKind && { applicantInstitutionKind }),
    ...(consent && { consent: { givenBy: consent.givenBy, on: civilDate(consent.on) } }),
    ...(competentOps && { competentOps: competentOps as InstitutionId }),
    ...(targetCentre && { targetCentre: targetCentre as InstitutionId }),
    ...(groupsClaimed && { groupsClaimed }),
    ...(note && { note }),
    ...(via && { via: { kind: via.kind, id: via.id } as Via }),
  };
}
