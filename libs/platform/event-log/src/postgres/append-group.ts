import { positionOf } from '#language/kernel';
import type pg from 'pg';
import type { AcceptedAppend } from '../accept-append.js';
import {
  AppendOutcomeUnknown,
  AppendRefused,
  CommandElsewhere,
  LogUnavailable,
  RevisionConflict,
  type Appended,
} from '../event-log.js';
import { faultOf } from './faults.js';
import type { Limits } from './limits.js';
import { queryWithin } from './with-connection.js';

/** What became of one append of a group. */
export type Outcome = Appended | Error;

interface Row {
  readonly append_number: number;
  readonly outcome: string;
  readonly last_revision: number;
  readonly last_position: string | null;
}

/**
 * Writes a group of appends in one transaction, and answers for each of them; never rejects. Should the
 * database choke on one that passed all our checks, each is written alone, so that only that one fails.
 */
export async function appendGroup(
  pool: pg.Pool,
  limits: Limits,
  group: readonly AcceptedAppend[],
): Promise<readonly Outcome[]> {
  try {
    return await send(pool, limits, group);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'refused' && group.length > 1) return oneByOne(pool, limits, group);
    return group.map(() => meaningOf(error));
  }
}

async function oneByOne(
  pool: pg.Pool,
  limits: Limits,
  group: readonly AcceptedAppend[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of group) outcomes.push(...(await appendGroup(pool, limits, [one])));
  return outcomes;
}

async function send(
  pool: pg.Pool,
  limits: Limits,
  group: readonly AcceptedAppend[],
): Promise<Outcome[]> {
  const batch = group.map(({ stream, expected, facts }) => ({
    stream,
    expected: expected === 'no-stream' ? -1 : expected,
    facts,
  }));
  const rows = await queryWithin<Row>(
    pool,
    limits,
    `select append_number, outcome, last_revision, last_position::text from event_log.append($1)`,
    [JSON.stringify(batch)],
  );
  const byNumber = new Map(rows.map((row) => [row.append_number, row]));
  return group.map((append, number) => outcomeOf(append, byNumber.get(number)));
}

function outcomeOf({ stream, expected }: AcceptedAppend, row: Row | undefined): Outcome {
  if (row?.outcome === 'conflict') return new RevisionConflict(stream, expected);
  if (row?.outcome === 'appended' && row.last_position !== null) {
    return { revision: row.last_revision, position: positionOf(BigInt(row.last_position)) };
  }
  if (row?.outcome === 'command-elsewhere') return new CommandElsewhere(stream);
  return new AppendRefused('The append is refused: an event id is in the log already.');
}

function meaningOf(cause: unknown): Error {
  switch (faultOf(cause)) {
    case 'away':
      return new LogUnavailable('The log cannot be reached; nothing was written.', { cause });
    case 'lost':
      return new AppendOutcomeUnknown('The log was lost while it answered.', { cause });
    case 'refused':
      return new AppendRefused('The append is refused by the database.', { cause });
  }
}
