import type { Thing } from '#language/event-catalogue';
import type { Fold, InstitutionId } from '#language/kernel';

/** An act that the state allows, and the institutions that may do it. The roles follow from the permission. */
export interface PossibleAct {
  readonly act: string;
  readonly by: readonly InstitutionId[];
}

/** One kind of thing that commands make: how it is folded, known, shown and what may be done with it. */
export interface ThingDefinition<State = unknown, Event = unknown> {
  readonly thing: Thing;
  readonly fold: Fold<State, Event>;
  exists(state: State): boolean;
  /** Who may know that it is there; to everybody else it does not exist. `everybody` for the directory. */
  knownTo(state: State): readonly InstitutionId[] | 'everybody';
  allowed(state: State): readonly PossibleAct[];
  /** The open state as this institution may see it. */
  show(state: State, viewer: InstitutionId): Readonly<Record<string, unknown>>;
}

export const streamOf = (thing: Thing, id: string): string => `${thing}-${id}`;

/** The id of the thing whose stream it is, or undefined when the stream is of another kind. */
export function idIn(stream: string, thing: Thing): string | undefined {
  return stream.startsWith(`${thing}-`) ? stream.slice(thing.length + 1) : undefined;
}

/** Whether an institution may know a thing. One rule for one item, for lists and for commands. */
export function isKnownTo<State>(
  definition: ThingDefinition<State, never> | ThingDefinition<State>,
  state: State,
  viewer: InstitutionId,
): boolean {
  if (!definition.exists(state)) return false;
  const known = definition.knownTo(state);
  return known === 'everybody' || known.includes(viewer);
}
