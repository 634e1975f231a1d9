import { KisParticipationCompleted, ParticipationCompleted } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import {
  currentEnd,
  type CentreParticipation,
  type Participation,
  type ParticipationFact,
} from '../participation.js';

export interface CompleteParticipationData {
  readonly participationId: ParticipationId;
  /** The last day of the programme; where it is left out, the planned last day or the day of the act. */
  readonly programmeEndedOn?: CivilDate;
}

/** Completion (zakończenie, UZS 13(5)): the period is over, or the programme after work was taken. */
export class CompleteParticipation extends Command<CompleteParticipationData> {}

export type CompleteParticipationRefusal =
  | StepRefusal
  | 'PERIOD_NOT_OVER'
  | 'PERIOD_ENDS_ON_ITS_LAST_DAY'
  | 'PROGRAMME_OUTSIDE_THE_TAIL'
  | 'COMPLETED_ON_ANOTHER_DAY';

export function completeParticipation(
  asked: Asked<CompleteParticipationData>,
  state: Participation,
): Decision<ParticipationFact, CompleteParticipationRefusal> {
  const repeat = repeated(asked, state);
  if (repeat !== undefined) return repeat;
  const no = whyNot(state, 'participation:complete', asked);
  if (no !== undefined) return no;
  switch (state.status) {
    case 'active':
    case 'extended':
      return atPeriodEnd(currentEnd(state), asked);
    case 'tail':
      return inTail(state, asked);
    case 'club-active':
      return inClub(state.startedOn, asked);
    default:
      return notAllowed(state);
  }
}

/** Exactly the planned last day: the programme ends that day by the act, and may be recorded later. */
function atPeriodEnd(
  plannedEnd: CivilDate,
  { on, programmeEndedOn = plannedEnd }: Asked<CompleteParticipationData>,
): Decision<ParticipationFact, CompleteParticipationRefusal> {
  if (programmeEndedOn !== plannedEnd) {
    return refuse('PERIOD_ENDS_ON_ITS_LAST_DAY', { plannedEnd, programmeEndedOn });
  }
  if (on < plannedEnd) return refuse('PERIOD_NOT_OVER', { plannedEnd, on });
  const ended = { classesEndedOn: plannedEnd, programmeEndedOn: plannedEnd };
  return record(ParticipationCompleted({ ground: 'PERIOD_END', ...ended }));
}

function inTail(
  { job }: Extract<CentreParticipation, { status: 'tail' }>,
  { on, programmeEndedOn = on }: Asked<CompleteParticipationData>,
): Decision<ParticipationFact, CompleteParticipationRefusal> {
  const { basis: ground, jobTakenOn, classesEndedOn, programmeEndsBy } = job;
  const late = programmeEndsBy < programmeEndedOn || on < programmeEndedOn;
  if (programmeEndedOn < jobTakenOn || late) {
    const latest = on < programmeEndsBy ? on : programmeEndsBy;
    return refuse('PROGRAMME_OUTSIDE_THE_TAIL', { programmeEndedOn, earliest: jobTakenOn, latest });
  }
  return record(ParticipationCompleted({ ground, classesEndedOn, programmeEndedOn }));
}

function inClub(
  startedOn: CivilDate,
  { on, programmeEndedOn = on }: Asked<CompleteParticipationData>,
): Decision<ParticipationFact, CompleteParticipationRefusal> {
  return programmeEndedOn < startedOn || on < programmeEndedOn
    ? refuse('PROGRAMME_OUTSIDE_THE_TAIL', { programmeEndedOn, earliest: startedOn, latest: on })
    : record(KisParticipationCompleted({ endedOn: programmeEndedOn }));
}

function repeated(
  { by, on, programmeEndedOn }: Asked<CompleteParticipationData>,
  state: Participation,
) {
  const ended =
    state.status === 'completed'
      ? { ...state.completion, leader: state.centre }
      : state.status === 'club-completed'
        ? { ground: 'CLUB', programmeEndedOn: state.endedOn, leader: state.club }
        : undefined;
  if (ended === undefined || ended.leader !== by.institutionId) return undefined;
  const fixed = ended.ground === 'PERIOD_END' ? ended.programmeEndedOn : on;
  return (programmeEndedOn ?? fixed) === ended.programmeEndedOn
    ? alreadyDone()
    : refuse('COMPLETED_ON_ANOTHER_DAY', { programmeEndedOn: ended.programmeEndedOn });
}
