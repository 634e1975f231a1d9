import { ApplicationRefused, type EventOf } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ApplicationId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Application, ApplicationFact } from '../application.js';
import { whyNot, type StepRefusal } from '../application-steps.js';
import type { IssuedReferrals } from '../issued-referrals.js';

export type ApplicationRefusalReason = EventOf<typeof ApplicationRefused>['data']['reason'];

export interface RefuseApplicationData {
  readonly applicationId: ApplicationId;
  readonly reason: ApplicationRefusalReason;
  /** Sealed. */
  readonly note?: string;
}

/** The head of the addressee answers the application with a no. The act gives this answer no form. */
export class RefuseApplication extends Command<RefuseApplicationData> {}

export type RefuseApplicationRefusal =
  | StepRefusal
  | 'APPLICATION_REFUSED_OTHERWISE'
  | 'REFERRAL_ISSUED_UPON_IT'
  | 'NO_NEGATIVE_OPINION'
  | 'NO_REFUSED_INTERVIEW';

export function refuseApplication(
  { reason, note, by }: Asked<RefuseApplicationData>,
  application: Application,
  issued: IssuedReferrals | undefined,
): Decision<ApplicationFact, RefuseApplicationRefusal> {
  if (application.status === 'refused' && application.addressee === by.institutionId) {
    return application.reason === reason ? alreadyDone() : refuse('APPLICATION_REFUSED_OTHERWISE');
  }
  const no = whyNot(application, 'application:refuse', by.institutionId);
  if (no !== undefined) return no;
  if (issued !== undefined) return refuse('REFERRAL_ISSUED_UPON_IT');
  if (reason === 'NEGATIVE_OPINION' && !hasNegativeOpinion(application)) {
    return refuse('NO_NEGATIVE_OPINION');
  }
  if (reason === 'INTERVIEW_REFUSED' && application.status !== 'interview-refused') {
    return refuse('NO_REFUSED_INTERVIEW');
  }
  return record(ApplicationRefused({ reason }, { note }));
}

const hasNegativeOpinion = (application: Application): boolean =>
  application.status === 'opined' && application.opinion.conclusion === 'NEGATIVE';
