import type { CivilDate } from '#language/kernel';
import { workingDaysBetween } from '#language/law';

/** How long something had waited when it was paused. */
export interface Elapsed {
  /** The day it first began to wait. */
  readonly since: CivilDate;
  /** Working days that had gone by, pauses left out; the day on which it began is not counted. */
  readonly workingDays: number;
}

/** The same at the next pause. The day of the pause has gone by. */
export function elapsedUntil(
  { since, before }: { readonly since: CivilDate; readonly before?: Elapsed },
  pausedOn: CivilDate,
): Elapsed {
  return {
    since: before?.since ?? since,
    workingDays: (before?.workingDays ?? 0) + workingDaysBetween(since, pausedOn),
  };
}
