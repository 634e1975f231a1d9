/** How facts make a state. `evolve` is exhaustive and checks no rules: the fact has happened. */
export interface Fold<State, Event> {
  readonly initial: State;
  evolve(state: State, event: Event): State;
}

/** The state that a history amounts to. */
export function foldAll<State, Event>(fold: Fold<State, Event>, history: Iterable<Event>): State {
  let state = fold.initial;
  for (const event of history) state = fold.evolve(state, event);
  return state;
}
