import type pg from 'pg';
import { AnswerOverdue, NotConnected, faultOf } from './faults.js';
import type { Limits } from './limits.js';

/** Sends one statement on a connection of the pool and waits for its answer, but never for ever. */
export async function queryWithin<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  limits: Limits,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const client = await connect(pool, limits.connectMs);
  // Without a listener, a connection that breaks between two answers would end the process.
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken = true;
  try {
    const answer = client.query<Row>(text, [...values]);
    const { rows } = await within(answer, limits.answerMs, () => new AnswerOverdue('No answer.'));
    broken = false;
    return rows;
  } catch (error) {
    broken = faultOf(error) === 'lost';
    throw error;
  } finally {
    client.release(broken);
    client.off('error', ignore);
  }
}

async function connect(pool: pg.Pool, limitMs: number): Promise<pg.PoolClient> {
  const connecting = pool.connect();
  try {
    return await within(connecting, limitMs, () => new NotConnected('No connection in time.'));
  } catch (error) {
    // One that comes too late goes straight back.
    connecting.then(
      (late) => late.release(),
      () => undefined,
    );
    if (error instanceof NotConnected) throw error;
    throw new NotConnected('No connection to the database.', { cause: error });
  }
}

async function within<T>(work: Promise<T>, limitMs: number, overdue: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(overdue()), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
