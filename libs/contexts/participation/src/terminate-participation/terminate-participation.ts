import { ParticipationTerminated } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { courtComplaintDue } from '#language/law';
import { Command, type Asked } from '#platform/service';
import { whyOutsideClasses } from '../classes-window.js';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { KnownParticipation, Participation, ParticipationFact } from '../participation.js';

/** A persistent breach or a leaving of classes needs the head's decision; a resignation the person's declaration. */
export type Termination =
  | {
      readonly ground: 'BREACH' | 'ABANDON';
      readonly decisionNumber: string;
      readonly decidedOn: CivilDate;
      readonly servedOn: CivilDate;
    }
  | { readonly ground: 'RESIGN'; readonly declaredOn: CivilDate };

export interface TerminateParticipationData {
  readonly participationId: ParticipationId;
  readonly termination: Termination;
  /** The last day of classes; told already where work was taken. */
  readonly classesEndedOn?: CivilDate;
}

/** Discontinuation (zaprzestanie, UZS 13(4)): not a completion, whatever it is called in talk. */
export class TerminateParticipation extends Command<TerminateParticipationData> {}

export type TerminateParticipationRefusal =
  | StepRefusal
  | 'CLASSES_END_MISSING'
  | 'CLASSES_ENDED_BEFORE'
  | 'DAY_OUTSIDE_THE_PARTICIPATION'
  | 'CLASSES_END_IN_FUTURE'
  | 'TERMINATION_DAYS_OUT_OF_ORDER'
  | 'TERMINATED_OTHERWISE';

export function terminateParticipation(
  asked: Asked<TerminateParticipationData>,
  state: Participation,
): Decision<ParticipationFact, TerminateParticipationRefusal> {
  const { termination, by, on, rules } = asked;
  if (state.status === 'discontinued' && state.centre === by.institutionId) {
    const { ground, decidedOn, servedOn, declaredOn } = state.termination;
    const known = { ground, decidedOn, servedOn, declaredOn };
    return isSame(known, termination) && classesEndOf(asked, state) === state.classesEndedOn
      ? alreadyDone()
      : refuse('TERMINATED_OTHERWISE', { ground });
  }
  const no = whyNot(state, 'participation:terminate', asked);
  if (no !== undefined) return no;
  if (state.status === 'none') return notAllowed(state);
  const classesEndedOn = classesEndOf(asked, state);
  if (classesEndedOn === undefined) return refuse('CLASSES_END_MISSING');
  const wrong = whyNotThisEnd(asked, state, classesEndedOn) ?? outOfOrder(termination, state, on);
  if (wrong !== undefined) return wrong;
  if (termination.ground === 'RESIGN') {
    const { ground, declaredOn } = termination;
    return record(ParticipationTerminated({ ground, classesEndedOn, declaredOn }));
  }
  const { ground, decisionNumber, decidedOn, servedOn } = termination;
  const complaintUntil = courtComplaintDue(servedOn, rules).due;
  const decision = { ground, classesEndedOn, decidedOn, servedOn, complaintUntil };
  return record(ParticipationTerminated(decision, { decisionNumber }));
}

const classesEndOf = (
  { classesEndedOn }: TerminateParticipationData,
  state: KnownParticipation,
): CivilDate | undefined =>
  classesEndedOn ?? (state.kind === 'CIS' ? state.classesEndedOn : undefined);

function whyNotThisEnd(
  { on }: Asked<TerminateParticipationData>,
  state: KnownParticipation,
  classesEndedOn: CivilDate,
) {
  const known = state.kind === 'CIS' ? state.classesEndedOn : undefined;
  if (known !== undefined && known !== classesEndedOn) {
    return refuse('CLASSES_ENDED_BEFORE', { known, asked: classesEndedOn });
  }
  if (on < classesEndedOn) return refuse('CLASSES_END_IN_FUTURE', { classesEndedOn, on });
  return whyOutsideClasses(state, classesEndedOn);
}

/** Decided, then served; nothing of it after the day of the act, nor before the participation. */
function outOfOrder(termination: Termination, { startedOn }: KnownParticipation, on: CivilDate) {
  const days =
    termination.ground === 'RESIGN'
      ? [startedOn, termination.declaredOn, on]
      : [startedOn, termination.decidedOn, termination.servedOn, on];
  return days.every((day, at) => at === 0 || (days[at - 1] as CivilDate) <= day)
    ? undefined
    : refuse('TERMINATION_DAYS_OUT_OF_ORDER', { days });
}

/** The number of a decision is sealed and cannot be compared. */
const isSame = (
  known: {
    readonly ground: string;
    readonly decidedOn?: CivilDate | undefined;
    readonly servedOn?: CivilDate | undefined;
    readonly declaredOn?: CivilDate | undefined;
  },
  asked: Termination,
): boolean =>
  known.ground === asked.ground &&
  (asked.ground === 'RESIGN'
    ? known.declaredOn === asked.declaredOn
    : known.decidedOn === asked.decidedOn && known.servedOn === asked.servedOn);
