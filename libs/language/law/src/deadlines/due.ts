import { assertNever, type CivilDate } from '#language/kernel';
import { lastDayOfPeriod } from '../calendar/periods.js';
import type { Holiday } from '../calendar/holidays.js';
import type { LegalBasis } from '../legal-bases/legal-bases.js';
import type { RuleSet, RuleSetId } from '../rules/rule-sets.js';
import type { Rule, RuleKind } from '../rules/rule.js';

/** A last day with everything needed to count it again by hand. */
export interface Due<How extends Counting = Counting> {
  readonly due: CivilDate;
  readonly kind: RuleKind;
  readonly legalBasis: LegalBasis;
  readonly ruleSet: RuleSetId;
  readonly counting: How;
}

export type Counting = WorkingDayCounting | PeriodCounting | TermCounting | TermToActCounting;

/** The day `from` is not counted; weekends and `skippedHolidays` are passed over. */
export interface WorkingDayCounting {
  readonly method: 'WORKING_DAYS';
  readonly from: CivilDate;
  readonly workingDays: number;
  readonly skippedHolidays: readonly Holiday[];
}

/** The day `firstDay` is counted. */
export interface PeriodCounting {
  readonly method: 'PERIOD';
  readonly firstDay: CivilDate;
  readonly months: number;
}

/** The day `eventDay` is not counted; the last day never moves. */
export interface TermCounting {
  readonly method: 'TERM';
  readonly eventDay: CivilDate;
  readonly months: number;
}

/** The day `eventDay` is not counted; `movedFrom` is there when the last day was a Saturday or a holiday. */
export interface TermToActCounting {
  readonly method: 'TERM_TO_ACT';
  readonly eventDay: CivilDate;
  readonly days: number;
  readonly movedFrom?: CivilDate;
}

/** What every due day takes over from the rule it rests on. */
export const restsOn = <Value>({ kind, legalBasis }: Rule<Value>, ruleSet: RuleSet) =>
  ({ kind, legalBasis, ruleSet: ruleSet.id }) as const;

/** The end of a period of months, counted as the rule set says. */
export function endOfPeriod(
  firstDay: CivilDate,
  months: number,
  rule: Rule<unknown>,
  ruleSet: RuleSet,
): Due<PeriodCounting> {
  const counting = ruleSet.rules.periodCounting.value;
  switch (counting) {
    case 'INCLUSIVE':
      return {
        due: lastDayOfPeriod(firstDay, months),
        ...restsOn(rule, ruleSet),
        counting: { method: 'PERIOD', firstDay, months },
      };
    default:
      return assertNever(counting);
  }
}
