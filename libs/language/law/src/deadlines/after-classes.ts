import type { CivilDate } from '#language/kernel';
import { addDays } from '../calendar/days.js';
import { endOfTerm, endOfTermInDays, endOfTermToAct } from '../calendar/periods.js';
import type { RuleSet } from '../rules/rule-sets.js';
import type { Rule } from '../rules/rule.js';
import {
  type Due,
  endOfPeriod,
  type PeriodCounting,
  restsOn,
  type TermCounting,
  type TermToActCounting,
} from './due.js';

/** The last day of the programme without attendance, from the day work was taken (UZS art. 13 ust. 5). */
export const tailEnd = (jobTakenOn: CivilDate, ruleSet: RuleSet): Due<TermCounting> =>
  term(jobTakenOn, ruleSet.rules.programmeTail, ruleSet);

/** The last day of the status of a centre's graduate, from the day classes ended (UZS art. 2 pkt 1a). */
export const graduateStatusEnd = (classesEndedOn: CivilDate, ruleSet: RuleSet): Due<TermCounting> =>
  term(classesEndedOn, ruleSet.rules.graduateStatus, ruleSet);

/**
 * The earliest last day of classes with which the status of a centre's graduate can arise (UZS art. 2 pkt 1a).
 * Counted from the admission, or from the day after the trial where the rule set does not count the trial.
 */
export function graduateMinimumDay(
  admittedOn: CivilDate,
  trialLastDay: CivilDate,
  ruleSet: RuleSet,
): Due<PeriodCounting> {
  const { graduateMinimum, trialMonthCounts } = ruleSet.rules;
  const firstDay = trialMonthCounts.value ? admittedOn : addDays(trialLastDay, 1);
  return endOfPeriod(firstDay, graduateMinimum.value, graduateMinimum, ruleSet);
}

/** The earliest last day with which the status of a club's graduate can arise (UZS art. 2 pkt 1b). */
export function clubGraduateMinimumDay(
  startedOn: CivilDate,
  ruleSet: RuleSet,
): Due<PeriodCounting> {
  const rule = ruleSet.rules.clubGraduateMinimum;
  return endOfPeriod(startedOn, rule.value, rule, ruleSet);
}

/** The last day for the complaint against a decision of discontinuation (UZS art. 13 ust. 4b, PPSA art. 53 § 1). */
export function courtComplaintDue(servedOn: CivilDate, ruleSet: RuleSet): Due<TermToActCounting> {
  const rule = ruleSet.rules.courtComplaintTerm;
  const lastDay = endOfTermInDays(servedOn, rule.value);
  const due = endOfTermToAct(servedOn, { days: rule.value });
  return {
    due,
    ...restsOn(rule, ruleSet),
    counting: {
      method: 'TERM_TO_ACT',
      eventDay: servedOn,
      days: rule.value,
      ...(due === lastDay ? {} : { movedFrom: lastDay }),
    },
  };
}

const term = (eventDay: CivilDate, rule: Rule<number>, ruleSet: RuleSet): Due<TermCounting> => ({
  due: endOfTerm(eventDay, rule.value),
  ...restsOn(rule, ruleSet),
  counting: { method: 'TERM', eventDay, months: rule.value },
});
