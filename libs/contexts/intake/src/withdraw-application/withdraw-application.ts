import { ApplicationWithdrawn, type EventOf } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ApplicationId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Application, ApplicationFact } from '../application.js';
import { whyNot, type StepRefusal } from '../application-steps.js';
import type { IssuedReferrals } from '../issued-referrals.js';

export interface WithdrawApplicationData {
  readonly applicationId: ApplicationId;
  readonly reason: EventOf<typeof ApplicationWithdrawn>['data']['reason'];
}

/** The recorder or the addressee records that the applicant takes the application back. */
export class WithdrawApplication extends Command<WithdrawApplicationData> {}

export type WithdrawApplicationRefusal =
  | StepRefusal
  | 'APPLICATION_WITHDRAWN_OTHERWISE'
  | 'REFERRAL_ISSUED_UPON_IT'
  | 'NO_CONSENT_TO_WITHDRAW';

export function withdrawApplication(
  { reason, by }: Asked<WithdrawApplicationData>,
  application: Application,
  issued: IssuedReferrals | undefined,
): Decision<ApplicationFact, WithdrawApplicationRefusal> {
  if (application.status === 'withdrawn' && isItsToWithdraw(application, by.institutionId)) {
    return application.reason === reason
      ? alreadyDone()
      : refuse('APPLICATION_WITHDRAWN_OTHERWISE');
  }
  const no = whyNot(application, 'application:withdraw', by.institutionId);
  if (no !== undefined || application.status === 'none') {
    return no ?? refuse('APPLICATION_STEP_NOT_ALLOWED');
  }
  if (issued !== undefined) return refuse('REFERRAL_ISSUED_UPON_IT');
  if (reason === 'CONSENT_WITHDRAWN' && application.consent === undefined) {
    return refuse('NO_CONSENT_TO_WITHDRAW');
  }
  return record(ApplicationWithdrawn({ reason }));
}

const isItsToWithdraw = (
  { recordedBy, addressee }: { readonly recordedBy: string; readonly addressee: string },
  institution: string,
): boolean => recordedBy === institution || addressee === institution;
