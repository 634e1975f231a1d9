import fc from 'fast-check';
import { civilDate } from '#language/kernel';
import { addDays } from '../calendar/days.js';
import { ruleSetOn, type RuleSet } from '../rules/rule-sets.js';
import { someDay } from '../some-day.fixture.js';
import { extensionLatestEnd, extensionMonthsUsed } from './extension.js';
import { participationLatestEnd, trialEnd } from './participation.js';

const rules = ruleSetOn(civilDate('2026-03-01')) as RuleSet;
const days = (...texts: string[]) => texts.map(civilDate);

describe('trial and participation', () => {
  it('from 1 March: trial to 31 March, participation to the end of February at the longest', () => {
    const trial = trialEnd(civilDate('2026-03-01'), rules);
    expect(trial.due).toBe('2026-03-31');
    expect(participationLatestEnd(trial.due, rules).due).toBe('2027-02-28');
    expect(participationLatestEnd(civilDate('2027-03-31'), rules).due).toBe('2028-02-29');
  });
  it('say the first day they count and the article', () => {
    expect(trialEnd(civilDate('2026-03-01'), rules)).toMatchObject({
      kind: 'legal',
      legalBasis: { code: 'UZS_15_1' },
      counting: { method: 'PERIOD', firstDay: '2026-03-01', months: 1 },
    });
    expect(participationLatestEnd(civilDate('2026-03-31'), rules)).toMatchObject({
      legalBasis: { code: 'UZS_15_3' },
      counting: { firstDay: '2026-04-01', months: 11 },
    });
  });
});

describe('an extension', () => {
  const end = civilDate('2025-09-30');
  it.each([
    ['without an earlier one, twelve months', [], '2026-09-30'],
    ['after six months, six more', ['2026-03-31'], '2026-09-30'],
    ['after four and two, six more', ['2026-01-31', '2026-03-31'], '2026-09-30'],
    ['after half a month, what is left of twelve', ['2025-10-15'], '2026-09-30'],
    ['after the whole sum, no more', ['2026-09-30'], '2026-09-30'],
    ['after more than the sum, as was allowed', ['2026-10-31'], '2026-09-30'],
  ])('%s', (_case, earlier, latest) =>
    expect(extensionLatestEnd(end, days(...earlier), rules).due).toBe(latest),
  );
  it('counts each from its own first day, also where months are short', () => {
    const shortMonth = civilDate('2026-08-30');
    expect(extensionLatestEnd(shortMonth, [], rules).due).toBe('2027-08-30');
    // Six months from 31.08 end on 28.02; six more from 1.03 end on 31.08.
    expect(extensionLatestEnd(shortMonth, days('2027-02-28'), rules).due).toBe('2027-08-31');
  });
  it('says how many months are left', () =>
    expect(extensionLatestEnd(end, days('2026-03-31'), rules).counting).toEqual({
      method: 'PERIOD',
      firstDay: '2026-04-01',
      months: 6,
    }));
  it('counts the months used, where they are whole', () => {
    expect(extensionMonthsUsed(end, [])).toBe(0);
    expect(extensionMonthsUsed(end, days('2026-01-31', '2026-03-31'))).toBe(6);
    expect(extensionMonthsUsed(end, days('2026-01-30'))).toBeUndefined();
  });
  it('leads, with trial and participation, to at most 24 months on end', () =>
    fc.assert(
      fc.property(someDay, (opened) => {
        fc.pre(Number(opened.slice(8)) <= 28);
        const trial = trialEnd(opened, rules);
        const participation = participationLatestEnd(trial.due, rules);
        const extension = extensionLatestEnd(participation.due, [], rules);
        expect(participation.counting.firstDay).toBe(addDays(trial.due, 1));
        expect(extension.counting.firstDay).toBe(addDays(participation.due, 1));
        const sameDayTwoYearsOn = `${Number(opened.slice(0, 4)) + 2}${opened.slice(4)}`;
        expect(addDays(extension.due, 1)).toBe(sameDayTwoYearsOn);
      }),
    ));
});
