import type { CivilDate } from '#language/kernel';
import { addDays, dayOfWeek } from './days.js';
import { type Holiday, holidayOn } from './holidays.js';

const isWeekend = (day: CivilDate): boolean => dayOfWeek(day) > 5;

/** Monday to Friday without the holidays. A day given back for a holiday on a Saturday is the employer's matter. */
export const isWorkingDay = (day: CivilDate): boolean =>
  !isWeekend(day) && holidayOn(day) === undefined;

/** The first working day after the given one. */
export function nextWorkingDay(day: CivilDate): CivilDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** The last day of a term of `count` working days; the day of the event is not counted. Zero gives the day itself. */
export function addWorkingDays(eventDay: CivilDate, count: number): CivilDate {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`Not a number of working days: ${count}`);
  }
  let day = eventDay;
  for (let counted = 0; counted < count; counted += 1) day = nextWorkingDay(day);
  return day;
}

function* daysAfter(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    yield day;
  }
}

/** Working days after `from` up to `to` inclusive; zero when `to` does not lie after `from`. */
export function workingDaysBetween(from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (const day of daysAfter(from, to)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** The holidays after `from` up to `to` inclusive that took a working day away (weekends took none). */
export function holidaysSkipped(from: CivilDate, to: CivilDate): readonly Holiday[] {
  const skipped: Holiday[] = [];
  for (const day of daysAfter(from, to)) {
    const holiday = isWeekend(day) ? undefined : holidayOn(day);
    if (holiday !== undefined) skipped.push(holiday);
  }
  return skipped;
}
