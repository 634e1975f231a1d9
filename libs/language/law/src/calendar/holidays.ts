import { type CivilDate, civilDate } from '#language/kernel';
import { addDays, dayOfWeek } from './days.js';

/** A day free from work by statute, with the name a caseworker knows it by. */
export interface Holiday {
  readonly day: CivilDate;
  readonly polish: string;
}

interface FixedHoliday {
  readonly monthAndDay: string;
  readonly polish: string;
  /** First year in which the day is free from work, where it was not always so. */
  readonly since?: number;
}

// Ustawa z 18.01.1951 o dniach wolnych od pracy, art. 1 pkt 1.
const fixedHolidays: readonly FixedHoliday[] = [
  { monthAndDay: '01-01', polish: 'Nowy Rok' },
  { monthAndDay: '01-06', polish: 'Święto Trzech Króli', since: 2011 },
  { monthAndDay: '05-01', polish: 'Święto Państwowe' },
  { monthAndDay: '05-03', polish: 'Święto Narodowe Trzeciego Maja' },
  { monthAndDay: '08-15', polish: 'Wniebowzięcie Najświętszej Maryi Panny' },
  { monthAndDay: '11-01', polish: 'Wszystkich Świętych' },
  { monthAndDay: '11-11', polish: 'Narodowe Święto Niepodległości' },
  { monthAndDay: '12-24', polish: 'Wigilia Bożego Narodzenia', since: 2025 },
  { monthAndDay: '12-25', polish: 'pierwszy dzień Bożego Narodzenia' },
  { monthAndDay: '12-26', polish: 'drugi dzień Bożego Narodzenia' },
];

const movableHolidays = [
  { afterEaster: 0, polish: 'pierwszy dzień Wielkiej Nocy' },
  { afterEaster: 1, polish: 'drugi dzień Wielkiej Nocy' },
  { afterEaster: 49, polish: 'pierwszy dzień Zielonych Świątek' },
  { afterEaster: 60, polish: 'Boże Ciało' },
] as const;

/** Easter Sunday of the Gregorian calendar (algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const dayOfMarch = 22 + epact + weekday - 7 * lateMoon;
  return addDays(civilDate(`${year}-03-01`), dayOfMarch - 1);
}

/** The holidays of a year that have a name, in the order of the calendar; Sundays are not listed. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const fixed = fixedHolidays
    .filter(({ since }) => since === undefined || year >= since)
    .map(({ monthAndDay, polish }) => ({ day: civilDate(`${year}-${monthAndDay}`), polish }));
  const movable = movableHolidays.map(({ afterEaster, polish }) => ({
    day: addDays(easter, afterEaster),
    polish,
  }));
  return [...fixed, ...movable].sort((left, right) => (left.day < right.day ? -1 : 1));
}

/** The named holiday that falls on the day, if there is one. */
export const holidayOn = (day: CivilDate): Holiday | undefined =>
  holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day);

/** Whether the day is free from work by statute: a Sunday or a named holiday. A Saturday is not a holiday. */
export const isHoliday = (day: CivilDate): boolean =>
  dayOfWeek(day) === 7 || holidayOn(day) !== undefined;
