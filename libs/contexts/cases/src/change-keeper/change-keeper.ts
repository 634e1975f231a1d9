import { CaseOwnerChanged, type CaseEvent } from '#language/event-catalogue';
import { alreadyDone, record, type CaseId, type Decision, type UserId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Case } from '../case.js';
import { whyNot, type StepRefusal } from '../case-steps.js';

export interface ChangeKeeperData {
  readonly caseId: CaseId;
  readonly keeper: UserId;
  readonly reason: 'WORKLOAD' | 'ABSENCE' | 'REQUEST_OF_CLIENT' | 'STAFF_CHANGE' | 'OTHER';
}

/** The case passes to another member of staff of the same institution; the institution stays its owner. */
export class ChangeKeeper extends Command<ChangeKeeperData> {}

export function changeKeeper(
  { keeper, reason }: Asked<ChangeKeeperData>,
  state: Case,
): Decision<CaseEvent, StepRefusal> {
  const no = whyNot(state, 'case:change-owner');
  if (no !== undefined) return no;
  if (state.status === 'none' || state.keeper === keeper) return alreadyDone();
  return record(CaseOwnerChanged({ from: state.keeper, to: keeper, reason }));
}
