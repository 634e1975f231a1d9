import { civilDate, civilDateOf, endOfCivilDay, parseCivilDate } from './index.js';

describe('a civil date', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
  ])('is not made of %p', (text) => expect(parseCivilDate(text)).toBeUndefined());
  it('knows leap years', () => expect(parseCivilDate('2028-02-29')).toBe('2028-02-29'));
  it('is the day in Warsaw, not in Greenwich', () => {
    expect(civilDateOf(new Date('2026-06-15T22:30:00Z'))).toBe('2026-06-16');
    expect(civilDateOf(new Date('2026-01-15T22:30:00Z'))).toBe('2026-01-15');
  });
  it.each([
    ['2026-01-15', '2026-01-15T22:59:59.999Z'],
    ['2026-06-15', '2026-06-15T21:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
  ])('%s ends in Warsaw at %s', (day, end) =>
    expect(endOfCivilDay(civilDate(day)).toISOString()).toBe(end),
  );
});
