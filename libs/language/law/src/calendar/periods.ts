import type { CivilDate } from '#language/kernel';
import { addDays, compareDays } from './days.js';
import { lastDayOfMonth, sameNumberedDay } from './months.js';
import { isWorkingDay, nextWorkingDay } from './working-days.js';

/**
 * The last day of a period of whole months whose first day is counted (trial, participation, extension,
 * six-month minimum): the day before the same-numbered day, or the month's last day when it lacks that day.
 * Agreed reading; the Supreme Court reads employment periods so (I PKN 47/96).
 */
export function lastDayOfPeriod(firstDay: CivilDate, months: number): CivilDate {
  if (months < 1) throw new RangeError(`A period has at least one month, not ${months}`);
  const sameNumbered = sameNumberedDay(firstDay, months);
  return sameNumbered === undefined ? lastDayOfMonth(firstDay, months) : addDays(sameNumbered, -1);
}

/** How many whole months the period from `firstDay` to `lastDay` has; nothing when it is not a whole number. */
export function wholeMonthsOfPeriod(firstDay: CivilDate, lastDay: CivilDate): number | undefined {
  for (let months = 1; ; months += 1) {
    const difference = compareDays(lastDayOfPeriod(firstDay, months), lastDay);
    if (difference === 0) return months;
    if (difference > 0) return undefined;
  }
}

/**
 * The last day of a term in months after an event (KC art. 112): the same-numbered day, or the month's last
 * day. The day of the event is not counted. It never moves for a Saturday or a holiday; see `endOfTermToAct`.
 */
export const endOfTerm = (eventDay: CivilDate, months: number): CivilDate =>
  sameNumberedDay(eventDay, months) ?? lastDayOfMonth(eventDay, months);

/** The last day of a term in days after an event (KC art. 111): the day of the event is not counted. */
export const endOfTermInDays = (eventDay: CivilDate, days: number): CivilDate =>
  addDays(eventDay, days);

export type TermLength = { readonly months: number } | { readonly days: number };

/**
 * The last day of a term within which somebody must *act* (a complaint: PPSA art. 83 § 2, KPA art. 57 § 4):
 * a last day on a Saturday or a holiday moves to the next working day. Not for trials, participation,
 * extensions, tails or graduate status, which nobody has to act upon.
 */
export function endOfTermToAct(eventDay: CivilDate, length: TermLength): CivilDate {
  const lastDay =
    'months' in length
      ? endOfTerm(eventDay, length.months)
      : endOfTermInDays(eventDay, length.days);
  return isWorkingDay(lastDay) ? lastDay : nextWorkingDay(lastDay);
}
