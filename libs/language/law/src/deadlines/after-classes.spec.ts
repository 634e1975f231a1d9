import { civilDate } from '#language/kernel';
import { ruleSetOn, type RuleSet } from '../rules/rule-sets.js';
import {
  clubGraduateMinimumDay,
  courtComplaintDue,
  graduateMinimumDay,
  graduateStatusEnd,
  tailEnd,
} from './after-classes.js';

const rules = ruleSetOn(civilDate('2026-03-01')) as RuleSet;
const trialNotCounted: RuleSet = {
  ...rules,
  rules: { ...rules.rules, trialMonthCounts: { ...rules.rules.trialMonthCounts, value: false } },
};

describe('what follows the classes', () => {
  it.each([
    ['2026-03-31', '2026-09-30'],
    ['2026-03-01', '2026-09-01'],
    ['2026-02-01', '2026-08-01'],
    ['2026-08-31', '2027-02-28'],
  ])('classes ended on %s: graduate to %s, weekend or not', (ended, last) =>
    expect(graduateStatusEnd(civilDate(ended), rules)).toMatchObject({
      due: last,
      kind: 'legal',
      legalBasis: { code: 'UZS_2_1A' },
      counting: { method: 'TERM', eventDay: ended, months: 6 },
    }),
  );
  it.each([
    ['2026-03-02', '2026-09-02'],
    ['2026-02-02', '2026-08-02'],
  ])('work taken on %s: the programme ends by %s', (taken, last) =>
    expect(tailEnd(civilDate(taken), rules)).toMatchObject({
      due: last,
      legalBasis: { code: 'UZS_13_5' },
      counting: { eventDay: taken, months: 6 },
    }),
  );

  it('a centre’s graduate needs six months, trial included or not as the rule set says', () => {
    const [opened, trialEnded] = [civilDate('2026-03-01'), civilDate('2026-03-31')];
    expect(graduateMinimumDay(opened, trialEnded, rules).due).toBe('2026-08-31');
    expect(graduateMinimumDay(opened, trialEnded, trialNotCounted).due).toBe('2026-09-30');
  });
  it('a club’s graduate needs six months from the start', () =>
    expect(clubGraduateMinimumDay(civilDate('2024-01-22'), rules)).toMatchObject({
      due: '2024-07-21',
      legalBasis: { code: 'UZS_2_1B' },
    }));

  it('a complaint to the court may wait for the next working day, and says from when', () => {
    expect(courtComplaintDue(civilDate('2026-05-14'), rules)).toMatchObject({
      due: '2026-06-15',
      counting: { method: 'TERM_TO_ACT', days: 30, movedFrom: '2026-06-13' },
    });
    expect(courtComplaintDue(civilDate('2026-05-19'), rules).counting).toEqual({
      method: 'TERM_TO_ACT',
      eventDay: '2026-05-19',
      days: 30,
    });
  });
});
