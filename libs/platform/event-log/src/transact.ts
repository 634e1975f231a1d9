import { decode, type CatalogueEvent } from '#language/event-catalogue';
import {
  foldAll,
  type CivilDate,
  type Decision,
  type Fold,
  type RefusalDetails,
} from '#language/kernel';
import type { Position } from '#language/kernel';
import type { Actor, NewFact, RecordedFact } from './envelope.js';
import {
  AppendOutcomeUnknown,
  CommandElsewhere,
  RevisionConflict,
  type EventLog,
  type ExpectedRevision,
} from './event-log.js';

/** How often a decision is asked anew when somebody else wrote first. */
export const TRIES_MAX = 3;

/** Who gives a command, when, and how a repeat of it is recognised. Made at the border, never by a decision. */
export interface CommandContext {
  readonly commandId: string;
  readonly contentHmac: string;
  readonly actor: Actor;
  /** The civil day on which it happened, as the caseworker states it. */
  readonly occurredOn: CivilDate;
  /** The revision that the caller has seen (`If-Match`). */
  readonly expectedRevision?: number;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
}

export interface Transaction<State, Event, Guards, Code extends string> {
  readonly stream: string;
  readonly fold: Fold<State, Event>;
  readonly context: CommandContext;
  /** Reads what the decision depends on from other streams, each time it is asked. */
  prepare(state: State, history: readonly RecordedFact[]): Promise<Guards>;
  decide(state: State, guards: Guards): Decision<Event, Code>;
  /** Makes facts of events: envelope, sealing under durable keys, validation. */
  seal(
    events: readonly Event[],
    history: readonly RecordedFact[],
    guards: Guards,
  ): Promise<readonly NewFact[]>;
}

export type Outcome<State, Code extends string> =
  | { readonly kind: 'recorded'; readonly revision: number; readonly position: Position }
  | { readonly kind: 'already-done'; readonly revision: number; readonly position: Position }
  | {
      readonly kind: 'refused';
      readonly code: Code;
      readonly details?: RefusalDetails;
      readonly state: State;
    }
  /** The caller has seen another revision than the stream has. */
  | { readonly kind: 'stale'; readonly revision: number }
  /** The same command id came before with other content. */
  | { readonly kind: 'content-differs' };

/** The facts of a stream as the current catalogue reads them. */
export const eventsOf = <Event>(history: readonly RecordedFact[]): Event[] =>
  history.map((fact) => decode(fact.type, fact.version, fact.data) as CatalogueEvent as Event);

/**
 * Reads, folds, asks the decision, seals and appends; asks again when another writer was first.
 * A repeat of a command that recorded facts is answered as it was answered first.
 */
export async function transact<State, Event, Guards, Code extends string>(
  log: EventLog,
  asked: Transaction<State, Event, Guards, Code>,
): Promise<Outcome<State, Code>> {
  const { context } = asked;
  for (let attempt = 1; ; attempt += 1) {
    const history = await log.read(asked.stream);
    const repeat = answerOfRepeat(history, context);
    if (repeat !== undefined) return repeat;
    const last = history.at(-1);
    if (context.expectedRevision !== undefined && context.expectedRevision !== last?.revision) {
      return { kind: 'stale', revision: last?.revision ?? -1 };
    }
    const state = foldAll(asked.fold, eventsOf<Event>(history));
    const guards = await asked.prepare(state, history);
    const decision = asked.decide(state, guards);
    if (decision.kind === 'refuse') {
      const { code, details } = decision;
      return { kind: 'refused', code, ...(details && { details }), state };
    }
    if (decision.events.length === 0) {
      if (last === undefined)
        throw new Error(`Nothing to do in ${asked.stream}, which does not exist.`);
      return { kind: 'already-done', revision: last.revision, position: last.position };
    }
    const facts = await asked.seal(decision.events, history, guards);
    const expected: ExpectedRevision = last?.revision ?? 'no-stream';
    try {
      return { kind: 'recorded', ...(await log.append(asked.stream, expected, facts)) };
    } catch (error) {
      if (error instanceof CommandElsewhere) return { kind: 'content-differs' };
      // An append of unknown outcome is settled by the next reading, which knows the command id.
      const askAgain = error instanceof RevisionConflict || error instanceof AppendOutcomeUnknown;
      if (!askAgain || attempt === TRIES_MAX) throw error;
    }
  }
}

function answerOfRepeat(history: readonly RecordedFact[], context: CommandContext) {
  const earlier = history.filter((fact) => fact.commandId === context.commandId);
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  return last.contentHmac === context.contentHmac
    ? ({ kind: 'recorded', revision: last.revision, position: last.position } as const)
    : ({ kind: 'content-differs' } as const);
}
