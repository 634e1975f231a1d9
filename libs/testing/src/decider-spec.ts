import { foldAll, type Decision, type Fold } from '#language/kernel';

/**
 * given(facts).when(decision).then(facts) — the whole of a domain test. What a decision read elsewhere
 * comes in as `guards`. A refusal is compared by its code; its details are returned for who wants them.
 */
export function deciderSpec<State, Event>(fold: Fold<State, Event>) {
  return (...history: readonly Event[]) => ({
    when: <Recorded extends { readonly type: string }, Code extends string, Guards = undefined>(
      decide: (state: State, guards: Guards) => Decision<Recorded, Code>,
      guards?: Guards,
    ) => {
      const decision = decide(foldAll(fold, history), guards as Guards);
      return {
        then: (...events: readonly Recorded[]) =>
          expect(decision).toEqual({ kind: 'record', events }),
        thenNothing: () => expect(decision).toEqual({ kind: 'record', events: [] }),
        thenRefused: (code: Code) => {
          expect(decision).toMatchObject({ kind: 'refuse', code });
          return decision.kind === 'refuse' ? decision.details : undefined;
        },
      };
    },
  });
}
