import { refuse, type CivilDate } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import type { AnyAct, Asked, Look } from '#platform/service';

const TURNS: readonly string[] = ['CaseOpened', 'CaseReopened', 'CaseClosed'];

/** The day on which the case was last opened, closed or reopened. */
export const lastTurnOn = (
  history: readonly Pick<RecordedFact, 'type' | 'occurredOn'>[],
): CivilDate | undefined => history.findLast(({ type }) => TURNS.includes(type))?.occurredOn;

export type DayRefusal = 'DAY_BEFORE_LAST_TURN';

/** A closing or a reopening follows what it ends, on that day or later. What the act itself refuses comes first. */
export const afterLastTurn = (turn: AnyAct): AnyAct => ({
  ...turn,
  prepare: async (look: Look, asked: never, state: never, history: readonly RecordedFact[]) => ({
    guards: (await turn.prepare?.(look, asked, state, history)) as unknown,
    lastOn: lastTurnOn(history),
  }),
  decide: (
    asked: Asked<object>,
    state: unknown,
    { guards, lastOn }: { readonly guards: unknown; readonly lastOn: CivilDate | undefined },
  ) => {
    const decision = turn.decide(asked, state, guards);
    const records = decision.kind === 'record' && decision.events.length > 0;
    return records && lastOn !== undefined && asked.on < lastOn
      ? refuse('DAY_BEFORE_LAST_TURN', { lastOn, on: asked.on })
      : decision;
  },
});
