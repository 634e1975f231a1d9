import { refuse, type CivilDate } from '#language/kernel';
import { currentEnd, type KnownParticipation } from './participation.js';

/** The last day of classes as far as it is known: their end, else the planned one. */
export function lastDayOfClasses(state: KnownParticipation): CivilDate | undefined {
  if (state.kind === 'KIS') return 'endedOn' in state ? state.endedOn : undefined;
  if (state.classesEndedOn !== undefined) return state.classesEndedOn;
  return state.status === 'active' || state.status === 'extended' ? currentEnd(state) : undefined;
}

/** Why a day of classes cannot be: before the first, or after the last one. */
export function whyOutsideClasses(state: KnownParticipation, day: CivilDate) {
  const { startedOn } = state;
  const lastDay = lastDayOfClasses(state);
  return day < startedOn || (lastDay !== undefined && lastDay < day)
    ? refuse('DAY_OUTSIDE_THE_PARTICIPATION', { day, startedOn, ...(lastDay && { lastDay }) })
    : undefined;
}
