import type { Branded } from './ids.js';

/** A day of the caseworker's calendar (Europe/Warsaw), written `2026-03-02`. It has no time and no zone. */
export type CivilDate = Branded<'CivilDate'>;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
export const CALENDAR_ZONE = 'Europe/Warsaw';

/** The day, if the text is one that exists in the calendar (years 1800 to 2299, as PESEL knows them). */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1800 || year > 2299) return undefined;
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? (text as CivilDate) : undefined;
}

/** The day, or an exception: for literals and for what was validated before. */
export function civilDate(text: string): CivilDate {
  const day = parseCivilDate(text);
  if (day === undefined) throw new Error(`Not a day of the calendar: ${text}`);
  return day;
}

const warsaw = new Intl.DateTimeFormat('sv-SE', { timeZone: CALENDAR_ZONE, dateStyle: 'short' });

/** The civil day on which an instant falls in Europe/Warsaw. */
export function civilDateOf(instant: Date): CivilDate {
  return civilDate(warsaw.format(instant));
}

const warsawClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: CALENDAR_ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The last millisecond of a civil day in Europe/Warsaw, also on the days when the clocks change. */
export function endOfCivilDay(day: CivilDate): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const nextMidnightUtc = Date.UTC(year, month - 1, date + 1);
  const asSeenInWarsaw = warsawClock.format(new Date(nextMidnightUtc)).replace(' ', 'T');
  const offset = Date.parse(`${asSeenInWarsaw}Z`) - nextMidnightUtc;
  return new Date(nextMidnightUtc - offset - 1);
}
