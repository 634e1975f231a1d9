import { ContractProposed } from '#language/event-catalogue';
import { record, refuse, type CaseId, type ContractId, type Decision } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { Command, derivedId, type Asked } from '#platform/service';
import type { Contract, ContractFact } from '../contract.js';
import { isParty, type Standing, type Via } from '../surroundings.js';

export interface ProposeContractData {
  readonly contractId: ContractId;
  readonly caseId: CaseId;
  readonly kind: 'A' | 'B';
  readonly concludedWith: 'PERSON' | 'FAMILY';
  readonly note?: string;
  readonly via?: Via;
}

/** A social worker of an OPS or PCPR proposes a contract (UPS 108(1)). */
export class ProposeContract extends Command<ProposeContractData> {}

export const contractIdOf = ({ commandId }: CommandContext): ContractId =>
  derivedId('contract', commandId) as ContractId;

export type ProposeContractRefusal =
  | 'NOT_PARTY'
  | 'CASE_CLOSED'
  | 'CONTRACT_PROPOSED_BEFORE'
  | 'CONTRACT_OF_ANOTHER_INSTITUTION'
  | 'TYPE_B_FOR_ONE_PERSON';

export function proposeContract(
  asked: Asked<ProposeContractData>,
  contract: Contract,
  standing: Standing,
): Decision<ContractFact, ProposeContractRefusal> {
  const { contractId, caseId, kind, concludedWith, note, via, by, on } = asked;
  const { case: seen, own } = standing;
  if (seen.status === 'none' || !isParty(standing, caseId, by.institutionId)) {
    return refuse('NOT_PARTY');
  }
  if (contract.status !== 'none') return refuse('CONTRACT_PROPOSED_BEFORE');
  if (own.kind !== 'OPS' && own.kind !== 'PCPR') return refuse('CONTRACT_OF_ANOTHER_INSTITUTION');
  if (seen.status === 'closed') return refuse('CASE_CLOSED');
  if (kind === 'B' && concludedWith !== 'PERSON') {
    return refuse('TYPE_B_FOR_ONE_PERSON', { kind, concludedWith });
  }
  const data = { contractId, caseId, clientId: seen.clientId, institution: by.institutionId };
  return record(
    ContractProposed(
      { ...data, kind, concludedWith, proposedOn: on, ...(via && { via }) },
      { note },
    ),
  );
}
