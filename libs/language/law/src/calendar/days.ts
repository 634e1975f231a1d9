import { type CivilDate, civilDate } from '#language/kernel';

const MILLISECONDS_A_DAY = 86_400_000;

// Counted in Greenwich only because every day there has 24 hours; no instant ever leaves this file.
const dayNumber = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;

/** The day `count` calendar days later, or earlier when negative. Throws outside the years 1800 to 2299. */
export function addDays(day: CivilDate, count: number): CivilDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
  const instant = new Date((dayNumber(day) + count) * MILLISECONDS_A_DAY);
  return civilDate(instant.toISOString().slice(0, 10));
}

/** How many calendar days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  dayNumber(to) - dayNumber(from);

/** Negative when `left` is the earlier day, zero on the same day, positive when it is the later one. */
export function compareDays(left: CivilDate, right: CivilDate): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** 1 for Monday to 7 for Sunday. */
export const dayOfWeek = (day: CivilDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
