import type { CivilDate } from '#language/kernel';
import { addDays } from '../calendar/days.js';
import { wholeMonthsOfPeriod } from '../calendar/periods.js';
import type { RuleSet } from '../rules/rule-sets.js';
import { type Due, endOfPeriod, type PeriodCounting } from './due.js';

/**
 * The latest day to which participation may be extended (UZS art. 15 ust. 3, sum of all extensions).
 * `participationLastDay` is the end before any extension, `earlierEnds` the ends of the extensions given so far, in
 * order. Each extension counts from the day after the end before it. Where an earlier one was no whole number of
 * months, or the sum is used up, the whole sum counts from the first extension's first day.
 */
export function extensionLatestEnd(
  participationLastDay: CivilDate,
  earlierEnds: readonly CivilDate[],
  ruleSet: RuleSet,
): Due<PeriodCounting> {
  const rule = ruleSet.rules.extensionSum;
  const monthsUsed = extensionMonthsUsed(participationLastDay, earlierEnds);
  const monthsLeft = monthsUsed === undefined ? 0 : rule.value - monthsUsed;
  const currentEnd = earlierEnds.at(-1);
  return currentEnd === undefined || monthsLeft <= 0
    ? endOfPeriod(addDays(participationLastDay, 1), rule.value, rule, ruleSet)
    : endOfPeriod(addDays(currentEnd, 1), monthsLeft, rule, ruleSet);
}

/** The months of the extensions given so far; nothing when one of them was no whole number of months. */
export function extensionMonthsUsed(
  participationLastDay: CivilDate,
  earlierEnds: readonly CivilDate[],
): number | undefined {
  let sum = 0;
  let end = participationLastDay;
  for (const nextEnd of earlierEnds) {
    const months = wholeMonthsOfPeriod(addDays(end, 1), nextEnd);
    if (months === undefined) return undefined;
    sum += months;
    end = nextEnd;
  }
  return sum;
}
