import {
  CONTRACT_ITEMS_MAX,
  type ContractAmended,
  type ContractSigned,
  type EventOf,
} from '#language/event-catalogue';
import { refuse, type CivilDate } from '#language/kernel';

type Signed = EventOf<typeof ContractSigned>['data'];
type Amendment = EventOf<typeof ContractAmended>['data'];

export type Goal = Readonly<Signed['goals'][number]>;
export type Action = Readonly<Signed['actions'][number]> & {
  /** Taken out by an amendment; its number is never given again. */
  readonly dropped: boolean;
};

/** What two sides have agreed: goals, who does what until when, and when it is looked at together. */
export interface ContractContent {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  /** In order. */
  readonly reviewDays: readonly CivilDate[];
}

/** The content with what an amendment changed; review days that lie behind it stay. */
export function amended(content: ContractContent, amendment: Amendment): ContractContent {
  const { amendedOn, to, newGoals = [], newActions = [], reviewDays } = amendment;
  const { movedActions = [], droppedActions = [] } = amendment;
  const standing = content.actions.map((action) => ({
    ...action,
    until: movedActions.find(({ number }) => number === action.number)?.until ?? action.until,
    dropped: action.dropped || droppedActions.includes(action.number),
  }));
  return {
    from: content.from,
    to: to ?? content.to,
    goals: [...content.goals, ...newGoals],
    actions: [...standing, ...newActions.map((action) => ({ ...action, dropped: false }))],
    reviewDays:
      reviewDays === undefined
        ? content.reviewDays
        : inOrder([...content.reviewDays.filter((day) => day < amendedOn), ...reviewDays]),
  };
}

export const standingActions = ({ actions }: ContractContent): readonly Action[] =>
  actions.filter(({ dropped }) => !dropped);

export const inOrder = (days: readonly CivilDate[]): CivilDate[] => [...new Set(days)].sort();

export type ContentRefusal =
  | 'CONTRACT_ENDS_BEFORE_IT_STARTS'
  | 'CONTRACT_TOO_LONG'
  | 'ACTION_WITHOUT_GOAL'
  | 'ACTIONS_OF_ONE_SIDE_ONLY'
  | 'ACTION_DAY_OUTSIDE_CONTRACT'
  | 'REVIEW_DAY_OUTSIDE_CONTRACT';

/** What cannot be agreed so, whether it is signed or comes of an amendment; undefined when it can. */
export function contentFault(content: ContractContent) {
  const { from, to, goals, actions, reviewDays } = content;
  if (to < from) return refuse('CONTRACT_ENDS_BEFORE_IT_STARTS', { from, to });
  if ([goals, actions, reviewDays].some(({ length }) => length > CONTRACT_ITEMS_MAX)) {
    return refuse('CONTRACT_TOO_LONG', { max: CONTRACT_ITEMS_MAX });
  }
  const standing = standingActions(content);
  const stray = standing.find(({ goal }) => goals.every(({ number }) => number !== goal));
  if (stray) return refuse('ACTION_WITHOUT_GOAL', { action: stray.number });
  if (new Set(standing.map(({ side }) => side)).size < 2) return refuse('ACTIONS_OF_ONE_SIDE_ONLY');
  const outside = (day: CivilDate) => day < from || day > to;
  const late = standing.find(({ until }) => outside(until));
  if (late) {
    const { number: action, until } = late;
    return refuse('ACTION_DAY_OUTSIDE_CONTRACT', { action, until, from, to });
  }
  const reviewDay = reviewDays.find(outside);
  return reviewDay && refuse('REVIEW_DAY_OUTSIDE_CONTRACT', { reviewDay, from, to });
}
