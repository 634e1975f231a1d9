import type { RecordedFact } from '#platform/event-log';
import {
  type AnyProjection,
  type DecodedFact,
  applyFacts,
  collectionOf,
  decodeFact,
  inTransaction,
  isOfInterest,
  lockCollections,
} from '#platform/read-store';
import type pg from 'pg';
import type { Consumer, ReactionConsumer } from './consumer.js';

/** A fact as a consumer sees it. */
export interface Delivery {
  readonly fact: RecordedFact;
  /** Absent when it could not be read or is not wanted. */
  readonly decoded?: DecodedFact;
  /** Why it could not be read; it is wanted then, for it may concern the consumer. */
  readonly fault?: unknown;
}

type Afterwards = (client: pg.PoolClient) => Promise<void>;

/** How a kind of consumer takes facts in. */
export interface Taker {
  /** The fact made ready, or undefined when the consumer takes nothing from it. */
  prepare(fact: RecordedFact): Delivery | undefined;
  /** Takes in deliveries in order, and keeps what `afterwards` writes: for documents in one transaction with them. */
  take(deliveries: readonly Delivery[], afterwards: Afterwards): Promise<void>;
  /** Whether several facts are best taken at once. */
  readonly inBatches: boolean;
}

export function takerOf(consumer: Consumer, pool: pg.Pool): Taker {
  return consumer.kind === 'projection'
    ? new ProjectionTaker(consumer.projections, pool)
    : new ReactionTaker(consumer, pool);
}

class ProjectionTaker implements Taker {
  readonly inBatches = true;
  constructor(
    private readonly projections: readonly AnyProjection[],
    private readonly pool: pg.Pool,
  ) {}

  prepare(fact: RecordedFact): Delivery | undefined {
    try {
      const decoded = decodeFact(fact);
      const wanted = this.projections.some((projection) => isOfInterest(projection, decoded));
      return wanted ? { fact, decoded } : undefined;
    } catch (fault) {
      return { fact, fault };
    }
  }

  async take(deliveries: readonly Delivery[], afterwards: Afterwards): Promise<void> {
    const facts = deliveries.map(readable);
    await keep(this.pool, async (client) => {
      await lockCollections(client, this.projections.map(collectionOf));
      for (const projection of this.projections) await applyFacts(client, projection, facts);
      await afterwards(client);
    });
  }
}

class ReactionTaker implements Taker {
  readonly inBatches = false;
  constructor(
    private readonly reaction: ReactionConsumer,
    private readonly pool: pg.Pool,
  ) {}

  prepare(fact: RecordedFact): Delivery | undefined {
    if (!this.reaction.types.includes(fact.type)) return undefined;
    try {
      return { fact, decoded: decodeFact(fact) };
    } catch (fault) {
      return { fact, fault };
    }
  }

  async take(deliveries: readonly Delivery[], afterwards: Afterwards): Promise<void> {
    // Outside of the transaction: the commands need connections of their own.
    for (const delivery of deliveries) await this.reaction.react(readable(delivery));
    await keep(this.pool, afterwards);
  }
}

function readable({ decoded, fault }: Delivery): DecodedFact {
  if (decoded === undefined) throw fault;
  return decoded;
}

/**
 * A transaction whose loss in a crash is no loss: what it wrote follows from the log, and is written again
 * together with its checkpoint. So nobody waits for the disk.
 */
function keep(pool: pg.Pool, work: Afterwards): Promise<void> {
  return inTransaction(pool, async (client) => {
    await client.query('set local synchronous_commit = off');
    await work(client);
  });
}
