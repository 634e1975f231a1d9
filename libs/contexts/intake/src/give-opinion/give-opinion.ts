import { OpinionIssued } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type ApplicationId,
  type InstitutionId,
  type Decision,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Application, ApplicationFact } from '../application.js';
import { whyNot, type StepRefusal } from '../application-steps.js';
import { textsFor } from '../becoming-party.js';

export interface GiveOpinionData {
  readonly applicationId: ApplicationId;
  readonly conclusion: 'POSITIVE' | 'NEGATIVE';
  readonly recommendedForm: 'CIS' | 'KIS' | 'OTHER';
  /** Sealed; the addressee gets its own copy. */
  readonly reasons?: string;
}

/** The social worker who held the interview gives the opinion on the application (UZS 12(2)). */
export class GiveOpinion extends Command<GiveOpinionData> {}

export type GiveOpinionRefusal =
  | StepRefusal
  | 'INTERVIEW_NOT_HELD'
  | 'INTERVIEW_WAS_REFUSED'
  | 'OPINION_BEFORE_INTERVIEW'
  | 'OPINION_ISSUED_OTHERWISE';

export function giveOpinion(
  asked: Asked<GiveOpinionData>,
  application: Application,
): Decision<ApplicationFact, GiveOpinionRefusal> {
  const { by, on, conclusion, recommendedForm, reasons } = asked;
  const repeat = repeated(asked, application);
  if (repeat !== undefined) {
    return repeat === 'SAME' ? alreadyDone() : refuse('OPINION_ISSUED_OTHERWISE');
  }
  const no = whyNot(application, 'application:give-opinion', by.institutionId);
  if (application.status !== 'interview-held' || no !== undefined) {
    return withoutInterview(application, by.institutionId) ?? no ?? refuse('INTERVIEW_NOT_HELD');
  }
  const { heldOn } = application.interview;
  if (on < heldOn) return refuse('OPINION_BEFORE_INTERVIEW', { heldOn, issuedOn: on });
  return record<ApplicationFact>(
    OpinionIssued(
      { conclusion, recommendedForm, issuedOn: on, issuedBy: by.institutionId },
      { reasons },
    ),
    ...(application.addressee === by.institutionId
      ? []
      : textsFor(application.addressee, { reasons })),
  );
}

/** The interview comes before the opinion; where it was refused there is none to wait for. */
function withoutInterview(application: Application, by: InstitutionId) {
  if (application.status === 'none' || application.competentOps !== by) return undefined;
  if (application.status === 'submitted') return refuse('INTERVIEW_NOT_HELD');
  return application.status === 'interview-refused' ? refuse('INTERVIEW_WAS_REFUSED') : undefined;
}

/** Whether an opinion is issued already, and this one: the sealed reasons cannot be compared. */
function repeated(
  { by, on, conclusion, recommendedForm }: Asked<GiveOpinionData>,
  application: Application,
): 'SAME' | 'OTHER' | undefined {
  if (!('opinion' in application) || application.opinion === undefined) return undefined;
  const { opinion } = application;
  if (opinion.issuedBy !== by.institutionId) return undefined;
  const same =
    opinion.conclusion === conclusion &&
    opinion.recommendedForm === recommendedForm &&
    opinion.issuedOn === on;
  return same ? 'SAME' : 'OTHER';
}
