import { ContractBreached } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ContractId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { standingActions } from '../contract-content.js';
import type { Contract, ContractFact } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';

export interface StateBreachData {
  readonly contractId: ContractId;
  readonly action: number;
  readonly note?: string;
}

/** The institution states that an action was not kept; the contract goes on (UPS 11(2) is another matter). */
export class StateBreach extends Command<StateBreachData> {}

export type StateBreachRefusal = StepRefusal | 'BREACH_OF_UNKNOWN_ACTION';

export function stateBreach(
  asked: Asked<StateBreachData>,
  contract: Contract,
): Decision<ContractFact, StateBreachRefusal> {
  const no = whyNot(contract, 'contract:state-breach', asked);
  if (no !== undefined || contract.status !== 'signed') {
    return no ?? refuse('CONTRACT_STEP_NOT_ALLOWED');
  }
  const { action, note, on } = asked;
  if (contract.breaches.some((one) => one.action === action && one.statedOn === on)) {
    return alreadyDone();
  }
  return standingActions(contract).some(({ number }) => number === action)
    ? record(ContractBreached({ action, statedOn: on }, { note }))
    : refuse('BREACH_OF_UNKNOWN_ACTION', { action });
}
