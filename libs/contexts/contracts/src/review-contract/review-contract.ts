import { ContractReviewed } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type ContractId,
  type Decision,
} from '#language/kernel';
import { canonicalJson, Command, type Asked } from '#platform/service';
import { standingActions } from '../contract-content.js';
import type { Contract, ContractFact, ReviewedData, Signed } from '../contract.js';
import { whyNot, type StepRefusal } from '../contract-steps.js';
import { awaitedReviewDays } from '../review-days.js';

export interface ReviewContractData {
  readonly contractId: ContractId;
  readonly results: ReviewedData['results'];
  readonly plannedFor?: CivilDate;
  readonly conclusions?: string;
}

/** The social worker answers for the evaluation of what was agreed (UPS 108). */
export class ReviewContract extends Command<ReviewContractData> {}

export type ReviewContractRefusal =
  | StepRefusal
  | 'CONTRACT_REVIEWED_OTHERWISE'
  | 'REVIEW_INCOMPLETE'
  | 'REVIEW_OF_UNKNOWN_ACTION'
  | 'REVIEW_DAY_NOT_AWAITED';

export function reviewContract(
  asked: Asked<ReviewContractData>,
  contract: Contract,
): Decision<ContractFact, ReviewContractRefusal> {
  const no = whyNot(contract, 'contract:review', asked);
  if (no !== undefined || contract.status !== 'signed') {
    return no ?? refuse('CONTRACT_STEP_NOT_ALLOWED');
  }
  const { on, conclusions } = asked;
  const results = asked.results.toSorted((one, other) => one.action - other.action);
  const held = contract.reviews.find(({ reviewedOn }) => reviewedOn === on);
  if (held !== undefined) {
    const same = canonicalJson(held.results) === canonicalJson(results);
    const sameDay = asked.plannedFor === undefined || asked.plannedFor === held.plannedFor;
    return same && sameDay ? alreadyDone() : refuse('CONTRACT_REVIEWED_OTHERWISE');
  }
  const fault = resultsFault(results, contract);
  if (fault !== undefined) return fault;
  const awaited = awaitedReviewDays(contract);
  const plannedFor = asked.plannedFor ?? awaited.findLast((day) => day <= on);
  if (plannedFor !== undefined && !awaited.includes(plannedFor)) {
    return refuse('REVIEW_DAY_NOT_AWAITED', { plannedFor, awaited });
  }
  const answered = { reviewedOn: on, results, ...(plannedFor && { plannedFor }) };
  const [nextReviewOn] = awaitedReviewDays({
    ...contract,
    reviews: [...contract.reviews, answered],
  });
  return record(
    ContractReviewed({ ...answered, ...(nextReviewOn && { nextReviewOn }) }, { conclusions }),
  );
}

/** Every action that stands is assessed, and no other. */
function resultsFault(results: ReviewedData['results'], contract: Signed) {
  const standing = standingActions(contract).map(({ number }) => number);
  const assessed = results.map(({ action }) => action);
  const unknown = assessed.filter((action) => !standing.includes(action));
  if (unknown.length > 0) {
    return refuse('REVIEW_OF_UNKNOWN_ACTION', { actions: unknown.map(String) });
  }
  const missing = standing.filter((action) => !assessed.includes(action));
  return missing.length > 0
    ? refuse('REVIEW_INCOMPLETE', { missing: missing.map(String) })
    : undefined;
}
