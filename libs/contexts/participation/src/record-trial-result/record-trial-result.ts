import { TrialPeriodFailed, TrialPeriodPassed, type EventOf } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { addDays, participationLatestEnd } from '#language/law';
import { Command, type Asked } from '#platform/service';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

type FailureReason = EventOf<typeof TrialPeriodFailed>['data']['reason'];

export type TrialResult =
  | { readonly outcome: 'PASSED'; readonly plannedEnd: CivilDate }
  | { readonly outcome: 'FAILED'; readonly reason: FailureReason; readonly note?: string };

export interface RecordTrialResultData {
  readonly participationId: ParticipationId;
  readonly result: TrialResult;
}

/** The head qualifies the participant or not, and so informs the OPS (UZS 15(2)). */
export class RecordTrialResult extends Command<RecordTrialResultData> {}

export type RecordTrialResultRefusal =
  | StepRefusal
  | 'TRIAL_NOT_OVER'
  | 'PLANNED_END_OUTSIDE_THE_PARTICIPATION'
  | 'TRIAL_DECIDED_OTHERWISE';

export function recordTrialResult(
  asked: Asked<RecordTrialResultData>,
  state: Participation,
): Decision<ParticipationFact, RecordTrialResultRefusal> {
  const { result, by, on } = asked;
  if (state.status !== 'none' && state.kind === 'CIS' && state.centre === by.institutionId) {
    const { result: known } = state.trial;
    if (known !== undefined) {
      const same =
        known.outcome === result.outcome && known.decidedOn === on && samePlan(result, state);
      return same
        ? alreadyDone()
        : refuse('TRIAL_DECIDED_OTHERWISE', { outcome: known.outcome, decidedOn: known.decidedOn });
    }
  }
  const no = whyNot(state, 'participation:record-trial-result', asked);
  if (no !== undefined) return no;
  if (state.status !== 'trial') return notAllowed(state);
  if (result.outcome === 'FAILED') {
    const { reason, note } = result;
    return record(TrialPeriodFailed({ decidedOn: on, reason }, { note }));
  }
  return passed(result.plannedEnd, state.trial.lastDay, asked);
}

/** Not before the trial's last day; participation counts from the day after it, whenever it is decided. */
function passed(
  plannedEnd: CivilDate,
  trialLastDay: CivilDate,
  { on, rules }: Asked<object>,
): Decision<ParticipationFact, RecordTrialResultRefusal> {
  if (on < trialLastDay) return refuse('TRIAL_NOT_OVER', { trialLastDay, decidedOn: on });
  const from = addDays(trialLastDay, 1);
  const latest = participationLatestEnd(trialLastDay, rules).due;
  if (plannedEnd < from || latest < plannedEnd) {
    return refuse('PLANNED_END_OUTSIDE_THE_PARTICIPATION', { plannedEnd, earliest: from, latest });
  }
  return record(TrialPeriodPassed({ decidedOn: on, from, plannedEnd }));
}

/** What was planned first; a failure has no plan, and its sealed note cannot be compared. */
const samePlan = (
  result: TrialResult,
  { plan }: { readonly plan?: { readonly plannedEnd: CivilDate } },
) =>
  result.outcome === 'PASSED' ? plan?.plannedEnd === result.plannedEnd : result.note === undefined;
