import { TrialResultReceived } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type ParticipationId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface ConfirmTrialResultData {
  readonly participationId: ParticipationId;
}

/** The OPS has taken in the information about the trial (UZS 15(2)). */
export class ConfirmTrialResult extends Command<ConfirmTrialResultData> {}

export type ConfirmTrialResultRefusal = StepRefusal | 'RECEIPT_BEFORE_RESULT';

export function confirmTrialResult(
  asked: Asked<ConfirmTrialResultData>,
  state: Participation,
): Decision<ParticipationFact, ConfirmTrialResultRefusal> {
  const { by, on } = asked;
  const result =
    state.status !== 'none' && state.kind === 'CIS' && state.ops === by.institutionId
      ? state.trial.result
      : undefined;
  if (result?.receivedOn !== undefined) return alreadyDone();
  const no = whyNot(state, 'participation:confirm-trial-result', asked);
  if (no !== undefined) return no;
  if (result === undefined) return notAllowed(state);
  const { decidedOn } = result;
  return on < decidedOn
    ? refuse('RECEIPT_BEFORE_RESULT', { decidedOn, receivedOn: on })
    : record(TrialResultReceived({ ops: by.institutionId, receivedOn: on }));
}
