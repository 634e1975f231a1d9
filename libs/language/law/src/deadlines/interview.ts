import type { CivilDate } from '#language/kernel';
import { addWorkingDays, holidaysSkipped } from '../calendar/working-days.js';
import type { RuleSet } from '../rules/rule-sets.js';
import { type Due, restsOn, type WorkingDayCounting } from './due.js';

/**
 * The day by which the interview is to be held (WYW § 3 ust. 2 and 3, by analogy). `eventDay` is the day the
 * OPS learnt that it is needed: of the application to an OPS, or of the opinion request of a PUP.
 */
export function interviewDue(
  eventDay: CivilDate,
  urgent: boolean,
  ruleSet: RuleSet,
): Due<WorkingDayCounting> {
  const rule = urgent ? ruleSet.rules.urgentInterviewTerm : ruleSet.rules.interviewTerm;
  const due = addWorkingDays(eventDay, rule.value);
  return {
    due,
    ...restsOn(rule, ruleSet),
    counting: {
      method: 'WORKING_DAYS',
      from: eventDay,
      workingDays: rule.value,
      skippedHolidays: holidaysSkipped(eventDay, due),
    },
  };
}
