import { ContractTerminated, type TERMINATION_REASONS } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ContractId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Contract, ContractFact } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';

export interface TerminateContractData {
  readonly contractId: ContractId;
  readonly reason: (typeof TERMINATION_REASONS)[number];
  readonly note?: string;
}

/** The contract ends before its provisions were carried out; somebody decided that, no fact did. */
export class TerminateContract extends Command<TerminateContractData> {}

export type TerminateContractRefusal =
  StepRefusal | 'CONTRACT_ENDED_OTHERWISE' | 'NO_BREACH_STATED';

export function terminateContract(
  asked: Asked<TerminateContractData>,
  contract: Contract,
): Decision<ContractFact, TerminateContractRefusal> {
  const { reason, note, by, on } = asked;
  if (contract.status === 'terminated' && contract.institution === by.institutionId) {
    const same = contract.reason === reason && contract.terminatedOn === on;
    return same ? alreadyDone() : refuse('CONTRACT_ENDED_OTHERWISE');
  }
  const no = whyNot(contract, 'contract:terminate', asked);
  if (no !== undefined || contract.status !== 'signed') {
    return no ?? refuse('CONTRACT_STEP_NOT_ALLOWED');
  }
  const stated = contract.breaches.some(({ statedOn }) => statedOn <= on);
  if (reason === 'BREACH' && !stated) return refuse('NO_BREACH_STATED', { on });
  return record(ContractTerminated({ reason, terminatedOn: on }, { note }));
}
