import { ContractRefused, type EventOf } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ContractId, type Decision } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Contract, ContractFact } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';

export interface RefuseContractData {
  readonly contractId: ContractId;
  readonly reason: EventOf<typeof ContractRefused>['data']['reason'];
  readonly note?: string;
}

/** The proposal comes to nothing. What follows for benefits, if anything, is decided elsewhere (UPS 11(2)). */
export class RefuseContract extends Command<RefuseContractData> {}

export type RefuseContractRefusal = StepRefusal | 'CONTRACT_REFUSED_OTHERWISE';

export function refuseContract(
  asked: Asked<RefuseContractData>,
  contract: Contract,
): Decision<ContractFact, RefuseContractRefusal> {
  const { reason, note, by, on } = asked;
  if (contract.status === 'refused' && contract.institution === by.institutionId) {
    const same = contract.reason === reason && contract.refusedOn === on;
    return same ? alreadyDone() : refuse('CONTRACT_REFUSED_OTHERWISE');
  }
  const no = whyNot(contract, 'contract:refuse', asked);
  return no ?? record(ContractRefused({ reason, refusedOn: on }, { note }));
}
