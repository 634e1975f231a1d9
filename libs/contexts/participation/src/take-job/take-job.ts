import {
  ProgrammeWithoutAttendanceStarted,
  type EmploymentEvidence,
  type EmploymentKind,
  type JobBasis,
} from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { tailEnd } from '#language/law';
import { Command, type Asked } from '#platform/service';
import { lastDayOfClasses, whyOutsideClasses } from '../classes-window.js';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface TakeJobData {
  readonly participationId: ParticipationId;
  readonly employmentKind: EmploymentKind;
  readonly evidence: EmploymentEvidence;
  readonly jobTakenOn: CivilDate;
  readonly classesEndedOn: CivilDate;
}

/** Work taken up during the participation: the programme runs on without attendance (UZS 13(5)). */
export class TakeJob extends Command<TakeJobData> {}

export type TakeJobRefusal =
  | StepRefusal
  | 'JOB_DAY_IN_FUTURE'
  | 'CLASSES_ENDED_AFTER_THE_JOB'
  | 'JOB_AFTER_THE_PARTICIPATION'
  | 'DAY_OUTSIDE_THE_PARTICIPATION'
  | 'JOB_TAKEN_OTHERWISE';

/** Which of the four cases of the act a kind of work is. */
const bases: Readonly<Record<EmploymentKind, JobBasis>> = {
  OPEN_MARKET: 'EMPLOYED',
  SUPPORTED: 'EMPLOYED',
  PS_WITH_IPR: 'EMPLOYED',
  CIVIL_CONTRACT: 'OTHER_PAID_WORK',
  COOPERATIVE_JOINED: 'COOPERATIVE',
  COOPERATIVE_FOUNDED: 'COOPERATIVE',
  OWN_BUSINESS: 'OWN_BUSINESS',
};

export function takeJob(
  asked: Asked<TakeJobData>,
  state: Participation,
): Decision<ParticipationFact, TakeJobRefusal> {
  const { employmentKind, evidence, jobTakenOn, classesEndedOn, by, on, rules } = asked;
  if (state.status === 'tail' && state.centre === by.institutionId) {
    return isSame(state.job, asked)
      ? alreadyDone()
      : refuse('JOB_TAKEN_OTHERWISE', { jobTakenOn: state.job.jobTakenOn });
  }
  const no = whyNot(state, 'participation:take-job', asked);
  if (no !== undefined) return no;
  if (state.status === 'none') return notAllowed(state);
  if (on < jobTakenOn) return refuse('JOB_DAY_IN_FUTURE', { jobTakenOn, on });
  if (jobTakenOn < classesEndedOn) {
    return refuse('CLASSES_ENDED_AFTER_THE_JOB', { jobTakenOn, classesEndedOn });
  }
  // A period that was over ended the programme that day; work taken later begins no tail (UZS 13(5)).
  const lastDay = lastDayOfClasses(state);
  if (lastDay !== undefined && lastDay < jobTakenOn) {
    return refuse('JOB_AFTER_THE_PARTICIPATION', { jobTakenOn, lastDay });
  }
  const outside = whyOutsideClasses(state, classesEndedOn);
  if (outside !== undefined) return outside;
  return record(
    ProgrammeWithoutAttendanceStarted({
      basis: bases[employmentKind],
      ...{ employmentKind, evidence, jobTakenOn, classesEndedOn },
      programmeEndsBy: tailEnd(jobTakenOn, rules).due,
    }),
  );
}

type Job = Omit<TakeJobData, 'participationId'>;
const isSame = (left: Job, right: Job): boolean =>
  left.employmentKind === right.employmentKind &&
  left.evidence === right.evidence &&
  left.jobTakenOn === right.jobTakenOn &&
  left.classesEndedOn === right.classesEndedOn;
