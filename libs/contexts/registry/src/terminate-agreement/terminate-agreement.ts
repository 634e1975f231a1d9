import { AgreementTerminated, type AgreementEvent } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type AgreementId,
  type CivilDate,
  type Decision,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Agreement } from '../agreement.js';
import { whyNot, type AgreementStepRefusal } from '../agreement-steps.js';

export interface TerminateAgreementData {
  readonly agreementId: AgreementId;
  /** The last day on which it is in force. */
  readonly lastDay: CivilDate;
}

/** A party ends an agreement before its time. A proposed amendment falls with it. */
export class TerminateAgreement extends Command<TerminateAgreementData> {}

export type TerminateAgreementRefusal =
  | AgreementStepRefusal
  | 'AGREEMENT_TERMINATED_FOR_ANOTHER_DAY'
  | 'AGREEMENT_HAS_ENDED'
  | 'TERMINATION_BACKWARDS'
  | 'TERMINATION_OUTSIDE_AGREEMENT';

export function terminateAgreement(
  { agreementId, lastDay, by, on }: Asked<TerminateAgreementData>,
  state: Agreement,
): Decision<AgreementEvent, TerminateAgreementRefusal> {
  if (state.status === 'terminated') {
    return state.lastDay === lastDay
      ? alreadyDone()
      : refuse('AGREEMENT_TERMINATED_FOR_ANOTHER_DAY', { lastDay: state.lastDay });
  }
  const no = whyNot(state, 'agreement:terminate', by.institutionId);
  if (no !== undefined || state.status !== 'concluded') {
    return no ?? refuse('AGREEMENT_STEP_NOT_ALLOWED');
  }
  const { from, to } = state.terms;
  if (to !== undefined && to < on) return refuse('AGREEMENT_HAS_ENDED', { to });
  if (lastDay < on) return refuse('TERMINATION_BACKWARDS', { lastDay, on });
  if (lastDay < from || (to !== undefined && lastDay > to)) {
    return refuse('TERMINATION_OUTSIDE_AGREEMENT', { lastDay, from, ...(to && { to }) });
  }
  return record(AgreementTerminated({ agreementId, lastDay }));
}
