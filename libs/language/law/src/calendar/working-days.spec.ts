import fc from 'fast-check';
import { civilDate } from '#language/kernel';
import { someDay } from '../some-day.fixture.js';
import { addDays } from './days.js';
import { isHoliday } from './holidays.js';
import {
  addWorkingDays,
  holidaysSkipped,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days.js';

describe('working days', () => {
  it('F38: Christmas Eve was one in 2024 and is none from 2025 on', () => {
    expect(isWorkingDay(civilDate('2024-12-24'))).toBe(true);
    expect(isWorkingDay(civilDate('2025-12-24'))).toBe(false);
  });
  it('a Saturday is none', () => expect(isWorkingDay(civilDate('2026-06-13'))).toBe(false));

  it.each([
    ['2026-06-12', '2026-06-15'],
    ['2026-04-03', '2026-04-07'],
    ['2025-12-23', '2025-12-29'],
    ['2024-12-23', '2024-12-24'],
  ])('after %s comes %s', (day, next) => expect(nextWorkingDay(civilDate(day))).toBe(next));

  it('of zero is the day itself, of less or of a fraction is a mistake', () => {
    const sunday = civilDate('2026-06-14');
    expect(addWorkingDays(sunday, 0)).toBe(sunday);
    expect(() => addWorkingDays(sunday, -1)).toThrow(RangeError);
    expect(() => addWorkingDays(sunday, 0.5)).toThrow(RangeError);
  });

  it('F38: never end a term on a day that is free', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const end = addWorkingDays(day, count);
        expect(isHoliday(end)).toBe(false);
        expect(isWorkingDay(end)).toBe(true);
      }),
    ));
  it('F38: a longer term, or a later event, never ends earlier', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const end = addWorkingDays(day, count);
        expect(addWorkingDays(day, count + 1) > end).toBe(true);
        expect(addWorkingDays(addDays(day, 1), count) >= end).toBe(true);
      }),
    ));
  it('between two days are as many as lead from one to the other', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) =>
        expect(workingDaysBetween(day, addWorkingDays(day, count))).toBe(count),
      ),
    ));
  it('between a day and an earlier one are none', () =>
    expect(workingDaysBetween(civilDate('2026-06-15'), civilDate('2026-06-01'))).toBe(0));

  it('name the holidays that took one away, and not those on a weekend', () => {
    expect(holidaysSkipped(civilDate('2026-05-01'), civilDate('2026-05-31'))).toEqual([]);
    expect(holidaysSkipped(civilDate('2026-04-30'), civilDate('2026-06-04'))).toEqual([
      { day: '2026-05-01', polish: 'Święto Państwowe' },
      { day: '2026-06-04', polish: 'Boże Ciało' },
    ]);
  });
});
