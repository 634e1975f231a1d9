import { type CivilDate, civilDate } from '#language/kernel';

interface MonthsLater {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly lastDay: number;
  /** The number of the day that is asked for; the month may lack it. */
  readonly dayNumber: number;
}

function monthsLater(day: CivilDate, months: number): MonthsLater {
  if (!Number.isInteger(months) || months < 0) {
    throw new RangeError(`Not a number of months: ${months}`);
  }
  const [year, month, dayNumber] = day.split('-').map(Number) as [number, number, number];
  const monthIndex = year * 12 + month - 1 + months;
  const found = { year: Math.floor(monthIndex / 12), month: (monthIndex % 12) + 1 };
  const lastDay = new Date(Date.UTC(found.year, found.month, 0)).getUTCDate();
  return { ...found, lastDay, dayNumber };
}

/** The same-numbered day `months` later, or nothing when that month lacks it (31 January and February). */
export function sameNumberedDay(day: CivilDate, months: number): CivilDate | undefined {
  const { lastDay, dayNumber, ...found } = monthsLater(day, months);
  return dayNumber > lastDay ? undefined : compose(found.year, found.month, dayNumber);
}

/** The last day of the month that lies `months` after the month of the day. */
export function lastDayOfMonth(day: CivilDate, months: number): CivilDate {
  const { year, month, lastDay } = monthsLater(day, months);
  return compose(year, month, lastDay);
}

const compose = (year: number, month: number, day: number): CivilDate =>
  civilDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
