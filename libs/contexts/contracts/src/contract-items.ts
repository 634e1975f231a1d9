import type { ContractArea } from '#language/event-catalogue';
import type { CivilDate } from '#language/kernel';
import type { Action, Goal } from './contract-content.js';
import type { Texts } from './naming-a-club.js';

/** A goal as it is put in: its area is open, its text sealed. */
export interface GoalGiven {
  readonly area: ContractArea;
  readonly text: string;
}

export interface ActionGiven {
  /** Number of the goal that it serves, from 1 in the order in which goals were put in. */
  readonly goal: number;
  readonly side: 'PERSON' | 'INSTITUTION';
  readonly until: CivilDate;
  readonly text: string;
}

/** Numbers go on where the last one ended: a review names an action by its number for good. */
export const numberedGoals = (given: readonly GoalGiven[], after = 0): Goal[] =>
  given.map(({ area }, index) => ({ number: after + index + 1, area }));

export const numberedActions = (
  given: readonly ActionGiven[],
  after = 0,
): Omit<Action, 'dropped'>[] =>
  given.map(({ goal, side, until }, index) => ({ number: after + index + 1, goal, side, until }));

export const goalTexts = (given: readonly GoalGiven[], after = 0): Texts =>
  textsOf('goal', given, after);

export const actionTexts = (given: readonly ActionGiven[], after = 0): Texts =>
  textsOf('action', given, after);

const textsOf = (item: string, given: readonly { text: string }[], after: number): Texts =>
  Object.fromEntries(given.map(({ text }, index) => [`${item}-${after + index + 1}`, text]));
