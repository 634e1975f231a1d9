import { civilDate } from '#language/kernel';
import { ruleSetOn, type RuleSet } from '../rules/rule-sets.js';
import { interviewDue } from './interview.js';

const rulesOf = (day: string): RuleSet => ruleSetOn(civilDate(day)) as RuleSet;
const due = (day: string, urgent = false) => interviewDue(civilDate(day), urgent, rulesOf(day));

describe('the interview', () => {
  it.each([
    ['2024-08-05', '2024-08-26', ['2024-08-15']],
    ['2025-06-04', '2025-06-25', ['2025-06-19']],
    ['2026-06-15', '2026-07-03', []],
    ['2024-12-16', '2025-01-09', ['2024-12-25', '2024-12-26', '2025-01-01', '2025-01-06']],
    [
      '2025-12-16',
      '2026-01-12',
      ['2025-12-24', '2025-12-25', '2025-12-26', '2026-01-01', '2026-01-06'],
    ],
  ])('F38: needed on %s, is due on %s, passing over %p', (day, last, skipped) => {
    const { due: lastDay, counting } = due(day);
    expect(lastDay).toBe(last);
    expect(counting.skippedHolidays.map((holiday) => holiday.day)).toEqual(skipped);
  });
  it('F38: is due in two working days when it is urgent', () => {
    expect(due('2026-06-12', true).due).toBe('2026-06-16');
    expect(due('2026-06-03', true).due).toBe('2026-06-08');
  });
  it('S30: says how the day was counted and on which article it rests', () =>
    expect(due('2024-08-05')).toMatchObject({
      kind: 'legal',
      legalBasis: { code: 'WYW_3_2' },
      ruleSet: 'uzs-2022-02-15',
      counting: {
        method: 'WORKING_DAYS',
        from: '2024-08-05',
        workingDays: 14,
        skippedHolidays: [{ day: '2024-08-15', polish: 'Wniebowzięcie Najświętszej Maryi Panny' }],
      },
    }));
  it('S30: names the paragraph on urgent needs when it is urgent', () =>
    expect(due('2026-06-12', true).legalBasis.code).toBe('WYW_3_3'));
});
