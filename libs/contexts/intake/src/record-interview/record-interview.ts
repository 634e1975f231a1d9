import {
  EnvironmentalInterviewHeld,
  EnvironmentalInterviewRefused,
} from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type ApplicationId,
  type CivilDate,
  type Decision,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Application, ApplicationFact, HeldInterview } from '../application.js';
import { whyNot, type StepRefusal } from '../application-steps.js';

/** An interview that was held, or that the person refused on that day. */
export type InterviewOutcome =
  | ({ readonly outcome: 'HELD'; readonly questionnaireReference?: string } & HeldInterview)
  | { readonly outcome: 'REFUSED'; readonly heldOn: CivilDate };

export type RecordInterviewData = { readonly applicationId: ApplicationId } & InterviewOutcome;

/** The social worker of the competent OPS records the interview that precedes the opinion (UZS 12(2)). */
export class RecordInterview extends Command<RecordInterviewData> {}

export type RecordInterviewRefusal =
  | StepRefusal
  | 'INTERVIEW_RECORDED_OTHERWISE'
  | 'INTERVIEW_IN_THE_FUTURE'
  | 'INTERVIEW_BEFORE_APPLICATION';

export function recordInterview(
  asked: Asked<RecordInterviewData>,
  application: Application,
): Decision<ApplicationFact, RecordInterviewRefusal> {
  const repeat = repeated(asked, application);
  if (repeat !== undefined) {
    return repeat === 'SAME' ? alreadyDone() : refuse('INTERVIEW_RECORDED_OTHERWISE');
  }
  const no = whyNot(application, 'application:record-interview', asked.by.institutionId);
  if (no !== undefined) return no;
  const { heldOn, on } = asked;
  if (heldOn > on) return refuse('INTERVIEW_IN_THE_FUTURE', { heldOn, recordedAsOf: on });
  if (isTooOld(asked, application)) return refuse('INTERVIEW_BEFORE_APPLICATION', { heldOn });
  if (asked.outcome === 'REFUSED') {
    return record(EnvironmentalInterviewRefused({ refusedOn: heldOn }));
  }
  const { kind, place, urgent, questionnaireReference } = asked;
  return record(
    EnvironmentalInterviewHeld({ heldOn, kind, place, urgent }, { questionnaireReference }),
  );
}

/** Only an update may rest on an interview that is older than the application (domain 6.2). */
const isTooOld = (interview: InterviewOutcome, application: Application): boolean =>
  application.status !== 'none' &&
  application.submittedOn !== undefined &&
  interview.heldOn < application.submittedOn &&
  !(interview.outcome === 'HELD' && interview.kind === 'UPDATE');

/** Whether an interview is recorded already, and this one: the sealed reference cannot be compared. */
function repeated(
  asked: Asked<RecordInterviewData>,
  application: Application,
): 'SAME' | 'OTHER' | undefined {
  if (application.status === 'none' || application.competentOps !== asked.by.institutionId) {
    return undefined;
  }
  if ('interview' in application && application.interview !== undefined) {
    return asked.outcome === 'HELD' && sameInterview(asked, application.interview)
      ? 'SAME'
      : 'OTHER';
  }
  if ('interviewRefusedOn' in application && application.interviewRefusedOn !== undefined) {
    const same = asked.outcome === 'REFUSED' && asked.heldOn === application.interviewRefusedOn;
    return same ? 'SAME' : 'OTHER';
  }
  return undefined;
}

const sameInterview = (one: HeldInterview, other: HeldInterview): boolean =>
  one.heldOn === other.heldOn &&
  one.kind === other.kind &&
  one.place === other.place &&
  one.urgent === other.urgent;
