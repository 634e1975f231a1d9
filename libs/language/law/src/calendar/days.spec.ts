import fc from 'fast-check';
import { civilDate } from '#language/kernel';
import { someDay } from '../some-day.fixture.js';
import { addDays, compareDays, dayOfWeek, daysBetween } from './days.js';

describe('days', () => {
  it('pass over the end of February, in leap years and others', () => {
    expect(addDays(civilDate('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(civilDate('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(civilDate('2026-01-01'), -1)).toBe('2025-12-31');
  });
  it('pass over the changes of the clock without gaining or losing one', () => {
    expect(daysBetween(civilDate('2026-03-28'), civilDate('2026-03-30'))).toBe(2);
    expect(daysBetween(civilDate('2026-10-24'), civilDate('2026-10-26'))).toBe(2);
  });
  it('know the day of the week, also before 1970', () => {
    expect(dayOfWeek(civilDate('2026-06-15'))).toBe(1);
    expect(dayOfWeek(civilDate('2026-06-14'))).toBe(7);
    expect(dayOfWeek(civilDate('1896-02-29'))).toBe(6);
  });
  it('are added and subtracted as each other’s inverse, in the order of the calendar', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(Math.sign(compareDays(later, day))).toBe(Math.sign(count));
      }),
    ));
  it('are whole, and end where the calendar of PESEL ends', () => {
    expect(() => addDays(civilDate('2026-01-01'), 1.5)).toThrow(RangeError);
    expect(() => addDays(civilDate('2299-12-31'), 1)).toThrow('Not a day of the calendar');
  });
});
