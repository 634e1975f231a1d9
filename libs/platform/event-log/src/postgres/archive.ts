import type { Position } from '#language/kernel';
import type pg from 'pg';
import { type Place, type StoredFact, fromStored } from '../stored-fact.js';
import type { RecordedFact } from '../envelope.js';
import { RECORDED_COLUMNS, type RecordedRow } from './recorded-rows.js';

/** A fact with the very texts that the log keeps, and its place: what a backup holds. */
export type ArchivedFact = StoredFact &
  Omit<Place, 'recordedAt'> & {
    /** UTC, with milliseconds. */
    readonly recordedAt: string;
  };

/** The fact as a reader of the log gets it. */
export const fromArchived = ({ recordedAt, ...fact }: ArchivedFact): RecordedFact =>
  fromStored({ ...fact, recordedAt: new Date(recordedAt) });

/** At most `limit` facts after a position and up to another, in log order, none of them decoded. */
export async function readArchived(
  pool: pg.Pool,
  after: Position,
  upTo: Position,
  limit: number,
): Promise<readonly ArchivedFact[]> {
  const { rows } = await pool.query<RecordedRow>(
    `select ${RECORDED_COLUMNS} from event_log.facts
       where position > $1 and position <= $2 order by facts.position limit $3`,
    [BigInt(after), BigInt(upTo), limit],
  );
  return rows.map(({ recordedAtMs, ...row }) => ({
    ...row,
    recordedAt: new Date(Number(recordedAtMs)).toISOString(),
  }));
}

/**
 * Puts facts into the log exactly as they were, the first one right after the head. Only the owner of the
 * schema may; the caller ends the transaction.
 * @throws when a position is left out, or an event id or a revision is there already.
 */
export async function importArchived(
  client: pg.PoolClient,
  facts: readonly ArchivedFact[],
): Promise<void> {
  await client.query('select event_log.import($1)', [JSON.stringify(facts)]);
}
