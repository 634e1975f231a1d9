import fc from 'fast-check';
import { civilDate } from '#language/kernel';
import { someDay } from '../some-day.fixture.js';
import { addDays } from './days.js';
import {
  endOfTerm,
  endOfTermInDays,
  endOfTermToAct,
  lastDayOfPeriod,
  wholeMonthsOfPeriod,
} from './periods.js';

const months = fc.integer({ min: 1, max: 36 });

describe('a period, whose first day counts', () => {
  it.each([
    ['2026-03-01', 1, '2026-03-31'],
    ['2025-04-01', 11, '2026-02-28'],
    ['2027-04-01', 11, '2028-02-29'],
    ['2024-11-01', 11, '2025-09-30'],
    ['2025-10-01', 12, '2026-09-30'],
    ['2026-01-28', 1, '2026-02-27'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-29', 1, '2028-02-28'],
    ['2028-01-30', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-14'],
  ])('from %s of %d months ends on %s', (first, length, last) =>
    expect(lastDayOfPeriod(civilDate(first), length)).toBe(last),
  );
  it('joins the next one without gap or overlap', () =>
    fc.assert(
      fc.property(someDay, months, months, (first, length, nextLength) => {
        const last = lastDayOfPeriod(first, length);
        const nextFirst = addDays(last, 1);
        expect(last >= first).toBe(true);
        expect(wholeMonthsOfPeriod(first, last)).toBe(length);
        // From a day that every month has, two periods in a row are as long as one of both.
        if (Number(first.slice(8)) <= 28) {
          const both = lastDayOfPeriod(first, length + nextLength);
          expect(lastDayOfPeriod(nextFirst, nextLength)).toBe(both);
        }
      }),
    ));
  it('is no whole number of months a day earlier or later, nor when it ends before it begins', () => {
    const first = civilDate('2025-10-01');
    expect(wholeMonthsOfPeriod(first, civilDate('2026-03-30'))).toBeUndefined();
    expect(wholeMonthsOfPeriod(first, civilDate('2026-03-31'))).toBe(6);
    expect(wholeMonthsOfPeriod(first, civilDate('2026-04-01'))).toBeUndefined();
    expect(wholeMonthsOfPeriod(first, civilDate('2025-09-30'))).toBeUndefined();
  });
  it('has at least one month and no fraction', () => {
    expect(() => lastDayOfPeriod(civilDate('2026-01-01'), 0)).toThrow(RangeError);
    expect(() => lastDayOfPeriod(civilDate('2026-01-01'), 1.5)).toThrow(RangeError);
  });
});

describe('a term, whose event does not count', () => {
  it.each([
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-03-02', 6, '2026-09-02'],
    ['2026-02-01', 6, '2026-08-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-09-30', 6, '2027-03-30'],
  ])('after %s of %d months ends on %s', (event, length, last) =>
    expect(endOfTerm(civilDate(event), length)).toBe(last),
  );
  it('ends one day after the period of the same length, or with it where the month is short', () =>
    fc.assert(
      fc.property(someDay, months, (day, length) => {
        const period = lastDayOfPeriod(day, length);
        const term = endOfTerm(day, length);
        const shortMonth = term.slice(8) !== day.slice(8);
        expect(term).toBe(shortMonth ? period : addDays(period, 1));
      }),
    ));
  it('in days leaves the day of the event out', () =>
    expect(endOfTermInDays(civilDate('2026-01-01'), 30)).toBe('2026-01-31'));
});

describe('a term to do an act', () => {
  it.each([
    ['a Thursday stays', '2026-05-19', { days: 30 }, '2026-06-18'],
    ['a Saturday moves to Monday', '2026-05-14', { days: 30 }, '2026-06-15'],
    ['Corpus Christi moves to Friday', '2026-05-05', { days: 30 }, '2026-06-05'],
    ['Christmas Eve 2025 moves past Christmas', '2025-11-24', { days: 30 }, '2025-12-29'],
    ['Christmas Eve 2024 stays', '2024-11-24', { days: 30 }, '2024-12-24'],
    ['a Sunday at a month’s end moves into the next', '2026-02-28', { months: 3 }, '2026-05-28'],
    ['Saturday 31 October moves past All Saints', '2026-07-31', { months: 3 }, '2026-11-02'],
  ])('%s', (_case, event, length, last) =>
    expect(endOfTermToAct(civilDate(event), length)).toBe(last),
  );
  it('ends where an ordinary term ends, which itself never moves', () => {
    const event = civilDate('2026-07-31');
    expect(endOfTerm(event, 3)).toBe('2026-10-31');
    expect(endOfTermToAct(event, { months: 3 })).not.toBe(endOfTerm(event, 3));
  });
});
