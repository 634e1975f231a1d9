import { ContractCompleted, type EventOf } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ContractId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Contract, ContractFact } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';

export interface CompleteContractData {
  readonly contractId: ContractId;
  readonly result: EventOf<typeof ContractCompleted>['data']['result'];
  readonly note?: string;
}

/** The provisions were carried out; a club’s graduate needs that (UZS 2(1b)). */
export class CompleteContract extends Command<CompleteContractData> {}

export type CompleteContractRefusal = StepRefusal | 'CONTRACT_ENDED_OTHERWISE';

export function completeContract(
  asked: Asked<CompleteContractData>,
  contract: Contract,
): Decision<ContractFact, CompleteContractRefusal> {
  const { result, note, by, on } = asked;
  if (contract.status === 'completed' && contract.institution === by.institutionId) {
    const same = contract.result === result && contract.completedOn === on;
    return same ? alreadyDone() : refuse('CONTRACT_ENDED_OTHERWISE');
  }
  const no = whyNot(contract, 'contract:complete', asked);
  return no ?? record(ContractCompleted({ result, completedOn: on }, { note }));
}
