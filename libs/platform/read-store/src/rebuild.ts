import { BEGINNING, type Position } from '#language/kernel';
import { type EventLog, READ_ALL_MAX } from '#platform/event-log';
import type pg from 'pg';
import { applyFacts, lockCollections } from './apply-facts.js';
import { decodeFact } from './decoded-fact.js';
import { type AnyProjection, collectionOf } from './document-projection.js';
import { inTransaction } from './in-transaction.js';

export interface Rebuilt {
  /** Of the last fact that was read. */
  readonly position: Position;
}

const TABLES = ['documents', 'document_parties', 'seen'] as const;

/**
 * Builds the documents of a projection anew from the whole log, beside the live ones, and puts them in
 * their place in one transaction. Silent: only the projection sees the facts. Readers see the old
 * documents until the new ones stand. Only one at a time for each collection.
 * @throws whatever the projection throws at a fact; the live documents then stay as they are.
 */
export async function rebuild(
  projection: AnyProjection,
  log: EventLog,
  pool: pg.Pool,
): Promise<Rebuilt> {
  const live = collectionOf(projection);
  const beside = `${live}+rebuild`;
  return alone(pool, beside, async () => {
    await inTransaction(pool, (client) => discard(client, beside));
    let position: Position = BEGINNING;
    for (let more = true; more;) {
      const step = await inTransaction(pool, (client) => advance(client, position));
      ({ position, more } = step);
    }
    return inTransaction(pool, async (client) => {
      // Whoever keeps the live documents waits here, so what they have counted stands in the log already:
      // reading to its end leaves the new documents nothing behind. Facts that come to the live
      // consumer later and were counted here are recognised and have no effect.
      await lockCollections(client, [live]);
      for (let more = true; more;) {
        const step = await advance(client, position);
        ({ position, more } = step);
      }
      await discard(client, live);
      for (const table of TABLES) {
        await client.query(`update read_store.${table} set collection = $1 where collection = $2`, [
          live,
          beside,
        ]);
      }
      return { position };
    });
  });

  async function advance(client: pg.PoolClient, after: Position) {
    const facts = await log.readAll(after, READ_ALL_MAX);
    await applyFacts(client, projection, facts.map(decodeFact), beside);
    return { position: facts.at(-1)?.position ?? after, more: facts.length === READ_ALL_MAX };
  }
}

async function discard(client: pg.PoolClient, collection: string): Promise<void> {
  for (const table of TABLES) {
    await client.query(`delete from read_store.${table} where collection = $1`, [collection]);
  }
}

/** Runs the work unless another process does the same work now. */
async function alone<Result>(
  pool: pg.Pool,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as free',
      [`read_store ${what}`],
    );
    if (rows[0]?.free !== true) throw new Error(`${what} is being built already.`);
    return await work();
  } finally {
    // The lock ends with the connection.
    client.release(true);
  }
}
