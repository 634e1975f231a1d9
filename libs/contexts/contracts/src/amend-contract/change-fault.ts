import { refuse } from '#language/kernel';
import { standingActions } from '../contract-content.js';
import type { AmendedData, Signed } from '../contract.js';

export type ChangeRefusal =
  | 'AMENDMENT_CHANGES_NOTHING'
  | 'AMENDMENT_AFTER_THE_END'
  | 'AMENDMENT_OF_UNKNOWN_ACTION'
  | 'REVIEW_DAY_BEHIND';

/** What is wrong with a change as such; whether its outcome can be agreed is asked apart. */
export function changeFault(change: AmendedData, contract: Signed) {
  const { amendedOn, movedActions = [], droppedActions = [], reviewDays = [] } = change;
  if (changesNothing(change, contract)) return refuse('AMENDMENT_CHANGES_NOTHING');
  if (amendedOn > contract.to) {
    return refuse('AMENDMENT_AFTER_THE_END', { amendedOn, to: contract.to });
  }
  const standing = standingActions(contract).map(({ number }) => number);
  const named = [...movedActions.map(({ number }) => number), ...droppedActions];
  const unknown = named.filter((number) => !standing.includes(number));
  if (unknown.length > 0) {
    return refuse('AMENDMENT_OF_UNKNOWN_ACTION', { actions: unknown.map(String) });
  }
  const behind = reviewDays.find((day) => day < amendedOn);
  return behind && refuse('REVIEW_DAY_BEHIND', { reviewDay: behind, amendedOn });
}

function changesNothing({ amendedOn: _, to, kisId, ...rest }: AmendedData, contract: Signed) {
  const sameEnd = to === undefined || to === contract.to;
  const sameClub = kisId === undefined || kisId === contract.kisId;
  return sameEnd && sameClub && Object.keys(rest).length === 0;
}
