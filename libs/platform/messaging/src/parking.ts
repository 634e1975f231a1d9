import type { Position } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import { keyOf } from '#platform/read-store';
import type pg from 'pg';

/** A fact that could not be taken in, or is held behind one. Ids only: the body stays in the log. */
export interface ParkedFact {
  readonly consumer: string;
  /** What is held: the case, or the stream where there is none. */
  readonly key: string;
  readonly position: Position;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  /** Kind of the error, with names of fields, or that it is held behind an earlier one. */
  readonly reason: string;
  /** 0 for one that is only held. */
  readonly tries: number;
  readonly parkedAt: Date;
}

export interface ToPark {
  readonly fact: RecordedFact;
  readonly reason: string;
  readonly tries: number;
}

export const HELD_BEHIND = 'held behind an earlier fact';
export const PARKED_LIST_MAX = 1_000;

/** The parked facts of one consumer. Only the active consumer adds and removes; anybody may ask for a retry. */
export class ParkingLot {
  constructor(
    private readonly pool: pg.Pool,
    /** Under which the consumer keeps them. */
    private readonly identity: string,
    private readonly name: string,
  ) {}

  /** Those of the keys behind which facts are held. */
  async heldOf(keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const { rows } = await this.pool.query<{ key: string }>(
      'select distinct key from read_store.parked where consumer = $1 and key = any($2)',
      [this.identity, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  async park(client: pg.PoolClient, parked: readonly ToPark[], at: Date): Promise<void> {
    if (parked.length === 0) return;
    await client.query(
      `insert into read_store.parked
           (consumer, key, position, stream, revision, event_id, type, reason, tries, parked_at)
         select $1, key, position, stream, revision, event_id, type, reason, tries, $2
         from jsonb_to_recordset($3) as fresh (key text, position text, stream text, revision bigint,
           event_id text, type text, reason text, tries integer)
         on conflict (consumer, key, position) do nothing`,
      [
        this.identity,
        at,
        JSON.stringify(
          parked.map(({ fact, reason, tries }) => ({
            key: keyOf(fact),
            position: fact.position,
            stream: fact.stream,
            revision: fact.revision,
            event_id: fact.eventId,
            type: fact.type,
            reason,
            tries,
          })),
        ),
      ],
    );
  }

  async release(client: pg.PoolClient, { key, position }: ParkedFact): Promise<void> {
    await client.query(
      'delete from read_store.parked where consumer = $1 and key = $2 and position = $3',
      [this.identity, key, position],
    );
  }

  /** Everything that is parked, or all of one key, in order of keys and then of the log. */
  async list(key?: string): Promise<readonly ParkedFact[]> {
    const { rows } = await this.pool.query<ParkedFact & { revision: string }>(
      `select key, position, stream, revision, event_id as "eventId", type, reason, tries,
           parked_at as "parkedAt"
         from read_store.parked where consumer = $1 and key = coalesce($2, key)
         order by key, position limit $3`,
      [this.identity, key ?? null, PARKED_LIST_MAX],
    );
    return rows.map((row) => ({ ...row, revision: Number(row.revision), consumer: this.name }));
  }

  async count(key?: string): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      `select count(*)::integer as count from read_store.parked
         where consumer = $1 and key = coalesce($2, key)`,
      [this.identity, key ?? null],
    );
    return rows[0]?.count ?? 0;
  }

  async requestRetry(key: string): Promise<void> {
    await this.pool.query(
      'update read_store.parked set retry_requested = true where consumer = $1 and key = $2',
      [this.identity, key],
    );
  }

  async requestedKeys(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ key: string }>(
      'select distinct key from read_store.parked where consumer = $1 and retry_requested order by key',
      [this.identity],
    );
    return rows.map(({ key }) => key);
  }

  /** The key stays held: this fact failed again. */
  async retryFailed({ key, position }: ParkedFact, reason: string): Promise<void> {
    await this.pool.query(
      `update read_store.parked
         set retry_requested = false,
           tries = tries + (position = $3)::integer,
           reason = case when position = $3 then $4 else reason end
         where consumer = $1 and key = $2`,
      [this.identity, key, position, reason],
    );
  }
}
