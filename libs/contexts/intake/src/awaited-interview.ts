import type { CivilDate } from '#language/kernel';
import { interviewDue, ruleSetOn, type Due } from '#language/law';
import type { Application } from './application.js';

/**
 * By when the OPS is to hold the interview: counted from the day on which it learnt that one is needed
 * (WYW 3(2), (3) by analogy). An addressed OPS learns it by the application, another by the request.
 * Undefined while no OPS waits.
 */
export function awaitedInterview(state: Application): Due | undefined {
  if (state.status !== 'submitted') return undefined;
  const { addressee, competentOps, submittedOn, request } = state;
  const addressed = addressee === competentOps ? dueFrom(submittedOn, false) : undefined;
  // An addressed OPS that asks itself learns nothing new, unless it is that the case is urgent.
  const asked =
    request && (addressed === undefined || request.urgent)
      ? dueFrom(request.requestedOn, request.urgent)
      : undefined;
  if (addressed === undefined || asked === undefined) return addressed ?? asked;
  return asked.due < addressed.due ? asked : addressed;
}

function dueFrom(day: CivilDate | undefined, urgent: boolean): Due | undefined {
  const rules = day && ruleSetOn(day);
  return rules && interviewDue(day, urgent, rules);
}
