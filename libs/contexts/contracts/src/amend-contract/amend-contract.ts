import { ContractAmended } from '#language/event-catalogue';
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
import { amended, contentFault, inOrder, type ContentRefusal } from '../contract-content.js';
import {
  actionTexts,
  goalTexts,
  numberedActions,
  numberedGoals,
  type ActionGiven,
  type GoalGiven,
} from '../contract-items.js';
import type { Contract, ContractFact, Signed } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';
import { clubFault, disclosedTo, type ClubRefusal, type Texts } from '../naming-a-club.js';
import { awaitedReviewDays } from '../review-days.js';
import type { Named } from '../surroundings.js';
import { changeFault, type ChangeRefusal } from './change-fault.js';

export interface AmendContractData {
  readonly contractId: ContractId;
  readonly signedByPerson: boolean;
  readonly signedBySocialWorker: boolean;
  readonly to?: CivilDate;
  readonly kisId?: InstitutionId;
  readonly newGoals?: readonly GoalGiven[];
  readonly newActions?: readonly ActionGiven[];
  readonly movedActions?: readonly { readonly number: number; readonly until: CivilDate }[];
  readonly droppedActions?: readonly number[];
  readonly reviewDays?: readonly CivilDate[];
}

/** Both sides change a contract in force, and both sign. */
export class AmendContract extends Command<AmendContractData> {}

/** What an amendment depends on besides the contract, and the goals in words so far. */
export interface Amending extends Named {
  readonly goalTexts: Texts;
}

export type AmendContractRefusal =
  StepRefusal | ContentRefusal | ClubRefusal | ChangeRefusal | 'SIGNATURE_OF_ONE_SIDE_ONLY';

export function amendContract(
  asked: Asked<AmendContractData>,
  contract: Contract,
  around: Amending,
): Decision<ContractFact, AmendContractRefusal> {
  const no = whyNot(contract, 'contract:amend', asked);
  if (no !== undefined || contract.status !== 'signed') {
    return no ?? refuse('CONTRACT_STEP_NOT_ALLOWED');
  }
  const last = contract.amendments.at(-1);
  if (last !== undefined && isRepeat(asked, contract, last)) return alreadyDone();
  const { signedByPerson, signedBySocialWorker } = asked;
  if (!signedByPerson || !signedBySocialWorker) {
    return refuse('SIGNATURE_OF_ONE_SIDE_ONLY', { signedByPerson, signedBySocialWorker });
  }
  const data = amendedData(asked, contract);
  const fault = changeFault(data, contract) ?? clubFault(around.club, asked.on);
  if (fault !== undefined) return fault;
  const unfit = contentFault(amended(contract, data));
  if (unfit !== undefined) return unfit;
  const { goals, all } = textsOf(asked, contract);
  return record<ContractFact>(
    ContractAmended(data, Object.keys(all).length > 0 ? { texts: all } : undefined),
    ...disclosures(contract, asked.kisId, goals, around),
  );
}

/** A club that is named now gets all goals in words, the one that was named before the new goals only. */
function disclosures(
  contract: Signed,
  kisId: InstitutionId | undefined,
  newGoals: Texts,
  around: Amending,
) {
  const club = kisId ?? contract.kisId;
  if (club === undefined) return [];
  const isNamedNow = kisId !== undefined && kisId !== contract.kisId;
  return disclosedTo(club, {
    case: around.case,
    isParty: contract.clubs.includes(club),
    goals: isNamedNow ? { ...around.goalTexts, ...newGoals } : newGoals,
  });
}

function textsOf({ newGoals = [], newActions = [] }: AmendContractData, contract: Signed) {
  const goals = goalTexts(newGoals, contract.goals.length);
  return { goals, all: { ...goals, ...actionTexts(newActions, contract.actions.length) } };
}

function amendedData(asked: Asked<AmendContractData>, contract: Signed) {
  const { on, to, kisId, newGoals, newActions, movedActions, droppedActions, reviewDays } = asked;
  const data = {
    amendedOn: on,
    ...(to && { to }),
    ...(kisId && { kisId }),
    ...(newGoals && { newGoals: numberedGoals(newGoals, contract.goals.length) }),
    ...(newActions && { newActions: numberedActions(newActions, contract.actions.length) }),
    ...(movedActions && { movedActions: [...movedActions] }),
    ...(droppedActions && { droppedActions: [...droppedActions] }),
    ...(reviewDays && { reviewDays: inOrder(reviewDays) }),
  };
  if (reviewDays === undefined) return data;
  const [nextReviewOn] = awaitedReviewDays({ ...contract, ...amended(contract, data) });
  return { ...data, ...(nextReviewOn && { nextReviewOn }) };
}

/** Said again on the same day, the same is no second change. Sealed texts cannot be compared. */
function isRepeat(
  asked: Asked<AmendContractData>,
  contract: Signed,
  last: Signed['amendments'][number],
): boolean {
  const before = {
    ...contract,
    goals: contract.goals.slice(0, contract.goals.length - (last.newGoals?.length ?? 0)),
    actions: contract.actions.slice(0, contract.actions.length - (last.newActions?.length ?? 0)),
  };
  const { nextReviewOn: _, ...again } = { nextReviewOn: undefined, ...amendedData(asked, before) };
  const { nextReviewOn: __, ...said } = last;
  return canonicalJson(again) === canonicalJson(said);
}
