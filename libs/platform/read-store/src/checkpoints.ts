import { BEGINNING, type Position } from '#language/kernel';
import type pg from 'pg';

/** Somebody else moved the checkpoint: this consumer is no longer the active one. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
  constructor(consumer: string) {
    super(`The checkpoint of ${consumer} was moved by another process.`);
  }
}

/** How far a consumer has come; the beginning for one that never ran. */
export async function loadCheckpoint(
  client: pg.Pool | pg.PoolClient,
  consumer: string,
): Promise<Position> {
  const { rows } = await client.query<{ position: Position }>(
    'select position from read_store.checkpoints where consumer = $1',
    [consumer],
  );
  return rows[0]?.position ?? BEGINNING;
}

/** Moves a checkpoint from where the caller believes it to be. @throws CheckpointMoved when it is elsewhere. */
export async function moveCheckpoint(
  client: pg.PoolClient,
  consumer: string,
  from: Position,
  to: Position,
): Promise<void> {
  const { rowCount } = await client.query(
    from === BEGINNING
      ? `insert into read_store.checkpoints as stored (consumer, position) values ($1, $3)
           on conflict (consumer) do update set position = excluded.position
           where stored.position = $2`
      : `update read_store.checkpoints set position = $3 where consumer = $1 and position = $2`,
    [consumer, from, to],
  );
  if (rowCount === 0) throw new CheckpointMoved(consumer);
}
