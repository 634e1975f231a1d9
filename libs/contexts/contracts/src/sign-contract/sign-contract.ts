import { ContractSigned } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type ContractId,
  type Decision,
  type InstitutionId,
} from '#language/kernel';
import { canonicalJson, Command, type Asked } from '#platform/service';
import { contentFault, inOrder, type ContentRefusal } from '../contract-content.js';
import {
  actionTexts,
  goalTexts,
  numberedActions,
  numberedGoals,
  type ActionGiven,
  type GoalGiven,
} from '../contract-items.js';
import { isSigned, type Contract, type ContractFact, type Proposed } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';
import { clubFault, disclosedTo, type ClubRefusal } from '../naming-a-club.js';
import type { Named } from '../surroundings.js';
import { consultationFault, type ConsultationRefusal } from './consultation.js';

export interface SignContractData {
  readonly contractId: ContractId;
  readonly signedByPerson: boolean;
  readonly signedBySocialWorker: boolean;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly goals: readonly GoalGiven[];
  readonly actions: readonly ActionGiven[];
  readonly reviewDays: readonly CivilDate[];
  readonly homeless: boolean;
  readonly consultedOps?: InstitutionId;
  readonly kisId?: InstitutionId;
}

/** The contract was signed by both sides (UPS 6(6), 108). */
export class SignContract extends Command<SignContractData> {}

export type SignContractRefusal =
  | StepRefusal
  | ContentRefusal
  | ClubRefusal
  | ConsultationRefusal
  | 'CONTRACT_SIGNED_OTHERWISE'
  | 'SIGNATURE_OF_ONE_SIDE_ONLY'
  | 'CONTRACT_STARTS_BEFORE_SIGNATURE';

export function signContract(
  asked: Asked<SignContractData>,
  contract: Contract,
  named: Named,
): Decision<ContractFact, SignContractRefusal> {
  if (isSigned(contract) && contract.institution === asked.by.institutionId) {
    return canonicalJson(contract.signedAs) === canonicalJson(signedData(asked, contract))
      ? alreadyDone()
      : refuse('CONTRACT_SIGNED_OTHERWISE');
  }
  const no = whyNot(contract, 'contract:sign', asked);
  if (no !== undefined || contract.status !== 'proposed') {
    return no ?? refuse('CONTRACT_STEP_NOT_ALLOWED');
  }
  const data = signedData(asked, contract);
  const fault = signatureFault(asked) ?? consultationFault(asked, named) ?? contentFaultOf(data);
  if (fault !== undefined) return fault;
  const unfit = clubFault(named.club, asked.on);
  if (unfit !== undefined) return unfit;
  const { goals, actions, kisId } = asked;
  const texts = { ...goalTexts(goals), ...actionTexts(actions) };
  const disclosed =
    kisId === undefined
      ? []
      : disclosedTo(kisId, { case: named.case, isParty: false, goals: goalTexts(goals) });
  return record<ContractFact>(ContractSigned(data, { texts }), ...disclosed);
}

const contentFaultOf = (data: ReturnType<typeof signedData>) =>
  contentFault({ ...data, actions: data.actions.map((one) => ({ ...one, dropped: false })) });

function signatureFault(asked: Asked<SignContractData>) {
  const { signedByPerson, signedBySocialWorker, from, on } = asked;
  if (!signedByPerson || !signedBySocialWorker) {
    return refuse('SIGNATURE_OF_ONE_SIDE_ONLY', { signedByPerson, signedBySocialWorker });
  }
  return from < on ? refuse('CONTRACT_STARTS_BEFORE_SIGNATURE', { from, signedOn: on }) : undefined;
}

function signedData(asked: Asked<SignContractData>, proposed: Proposed) {
  const { contractId, caseId, institution, kind, concludedWith } = proposed;
  const { on, from, to, kisId, consultedOps, goals, actions, reviewDays } = asked;
  return {
    ...{ contractId, caseId, institution, kind, concludedWith },
    ...{ signedOn: on, from, to },
    ...(kisId && { kisId }),
    ...(consultedOps && { consultedOps }),
    goals: numberedGoals(goals),
    actions: numberedActions(actions),
    reviewDays: inOrder(reviewDays),
  };
}
