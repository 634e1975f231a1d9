import type { CivilDate } from '#language/kernel';
import { addDays } from '../calendar/days.js';
import type { RuleSet } from '../rules/rule-sets.js';
import { type Due, endOfPeriod, type PeriodCounting } from './due.js';

/** The last day of the trial that began on `firstDay` (UZS art. 15 ust. 1). */
export function trialEnd(firstDay: CivilDate, ruleSet: RuleSet): Due<PeriodCounting> {
  const rule = ruleSet.rules.trialPeriod;
  return endOfPeriod(firstDay, rule.value, rule, ruleSet);
}

/**
 * The latest day on which participation may end without an extension (UZS art. 15 ust. 3). It begins on the day
 * after the trial's last day, whenever the trial is judged.
 */
export function participationLatestEnd(
  trialLastDay: CivilDate,
  ruleSet: RuleSet,
): Due<PeriodCounting> {
  const rule = ruleSet.rules.participationPeriod;
  return endOfPeriod(addDays(trialLastDay, 1), rule.value, rule, ruleSet);
}
