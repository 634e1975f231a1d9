import { type AnyProjection, type DecodedFact, collectionOf } from '#platform/read-store';

/** Keeps documents. They, what was counted and the checkpoint are saved in one transaction. */
export interface ProjectionConsumer {
  readonly kind: 'projection';
  readonly name: string;
  readonly projections: readonly AnyProjection[];
}

/**
 * Answers facts with commands. A fact may come more than once: the ids of the commands derive from the
 * event id and the name of the reaction, so that a second delivery decides nothing new.
 */
export interface ReactionConsumer {
  readonly kind: 'reaction';
  readonly name: string;
  /** The types of event that it answers; it never hears of others. */
  readonly types: readonly string[];
  /** Rejects only for a fault. What the state no longer allows is no fault: nothing is recorded then. */
  react(fact: DecodedFact): Promise<void>;
}

export type Consumer = ProjectionConsumer | ReactionConsumer;

export function projection(
  name: string,
  ...projections: readonly AnyProjection[]
): ProjectionConsumer {
  return { kind: 'projection', name, projections };
}

export function reaction(given: Omit<ReactionConsumer, 'kind'>): ReactionConsumer {
  return { kind: 'reaction', ...given };
}

/**
 * Under what a consumer's checkpoint, turn and parked facts are kept. A new version of one of its
 * projections makes it another one, which reads the log from the beginning beside the old.
 */
export function identityOf(consumer: Consumer): string {
  if (consumer.kind === 'reaction') return consumer.name;
  return `${consumer.name} (${consumer.projections.map(collectionOf).sort().join(', ')})`;
}
