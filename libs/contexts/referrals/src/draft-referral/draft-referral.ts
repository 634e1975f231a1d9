import { ReferralDrafted, type ReferralEvent } from '#language/event-catalogue';
import {
  record,
  refuse,
  type ApplicationId,
  type Decision,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import type { ApplicationAsSeen } from '../as-seen/application-as-seen.js';
import { caseAsSeen, type CaseAsSeen } from '../as-seen/case-as-seen.js';
import type { InstitutionAsSeen } from '../as-seen/institution-as-seen.js';
import { lookAtApplication, lookAtCase, lookAtInstitution } from '../as-seen/surroundings.js';
import { mayRefer, whyNoCentre, type ReceiverRefusal } from '../policies.js';
import type { Referral } from '../referral.js';

export interface DraftReferralData {
  readonly referralId: ReferralId;
  readonly applicationId: ApplicationId;
  readonly receiver: InstitutionId;
}

/** A worker prepares a referral; until it is issued only the issuer knows of it. */
export class DraftReferral extends Command<DraftReferralData> {}

export interface DraftGuards {
  readonly application: ApplicationAsSeen;
  readonly case: CaseAsSeen;
  readonly receiver: InstitutionAsSeen;
  readonly issuer: InstitutionAsSeen;
}

export type DraftReferralRefusal =
  | ReceiverRefusal
  | 'APPLICATION_NOT_FOUND'
  | 'APPLICATION_NOT_YOURS_TO_REFER'
  | 'APPLICATION_CLOSED'
  | 'INTERVIEW_REFUSED'
  | 'CASE_NOT_OPEN'
  | 'ISSUER_MAY_NOT_REFER'
  | 'REFERRAL_STEP_NOT_ALLOWED';

export async function lookForDraft(
  look: Look,
  asked: Asked<DraftReferralData>,
): Promise<DraftGuards> {
  const application = await lookAtApplication(look, asked.applicationId);
  return {
    application,
    case:
      application.status === 'none'
        ? caseAsSeen.initial
        : await lookAtCase(look, application.caseId),
    receiver: await lookAtInstitution(look, asked.receiver),
    issuer: await lookAtInstitution(look, asked.by.institutionId),
  };
}

export function draftReferral(
  { referralId, applicationId, receiver, by, on }: Asked<DraftReferralData>,
  state: Referral,
  around: DraftGuards,
): Decision<ReferralEvent, DraftReferralRefusal> {
  const issuer = by.institutionId;
  const { application } = around;
  const standing = mayRefer(application, issuer);
  if (standing !== 'YES' || application.status === 'none') {
    return refuse(
      standing === 'KNOWS' ? 'APPLICATION_NOT_YOURS_TO_REFER' : 'APPLICATION_NOT_FOUND',
    );
  }
  if (state.status !== 'none') {
    return refuse('REFERRAL_STEP_NOT_ALLOWED', { status: state.status });
  }
  if (around.issuer.kind !== 'OPS' && around.issuer.kind !== 'PUP') {
    return refuse('ISSUER_MAY_NOT_REFER');
  }
  if (application.status === 'closed') return refuse('APPLICATION_CLOSED');
  if (application.interviewRefused) return refuse('INTERVIEW_REFUSED');
  // A closed case has nothing open, and a draft is.
  if (around.case.status !== 'open') return refuse('CASE_NOT_OPEN');
  const no = whyNoCentre(around.receiver, on);
  if (no !== undefined) return no;
  const { caseId, clientId } = application;
  const thing = { referralId, caseId, clientId, applicationId } as const;
  return record(ReferralDrafted({ ...thing, type: 'TO_CIS', issuer, receiver }));
}
