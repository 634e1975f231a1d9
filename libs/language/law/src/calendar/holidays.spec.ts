import { civilDate } from '#language/kernel';
import { easterSunday, holidaysOf, isHoliday } from './holidays.js';

const easters = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
];

describe('the holidays of the calendar', () => {
  it.each(easters)('Easter falls on %s', (easter) =>
    expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter),
  );
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
  ])('Easter of %d, an edge of the algorithm, falls on %s', (year, easter) =>
    expect(easterSunday(year)).toBe(easter),
  );

  it('lists the fourteen named holidays of 2026 in the order of the calendar', () =>
    expect(holidaysOf(2026).map(({ day }) => day.slice(5))).toEqual(
      '01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26'.split(
        ' ',
      ),
    ));
  it('lists one less in 2024, before Christmas Eve became free', () =>
    expect(holidaysOf(2024)).toHaveLength(13));

  it.each(['2025-12-24', '2025-06-19', '2024-08-15', '2026-04-06', '2026-06-07', '2011-01-06'])(
    '%s is a holiday',
    (day) => expect(isHoliday(civilDate(day))).toBe(true),
  );
  it.each(['2024-12-24', '2025-06-18', '2025-06-20', '2026-06-06', '2010-01-06'])(
    '%s is none (a Saturday is free, but no holiday)',
    (day) => expect(isHoliday(civilDate(day))).toBe(false),
  );
});
