import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '#testing';
import { AppendOutcomeUnknown, LogUnavailable, RevisionConflict } from '../event-log.js';
import { facts, newStream } from '../facts.fixture.js';
import { LIMITS } from './limits.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';

describe('a database that is away', () => {
  let database: TestDatabase;
  let log: PostgresEventLog;

  beforeAll(async () => {
    database = await testDatabase(eventLogSet);
    log = new PostgresEventLog(database.applicationPool);
  });
  afterAll(async () => {
    await log.close();
    await database.drop();
  });

  /** Does something while nobody can append, because the owner holds the head. */
  async function whileHeadIsHeld(work: () => Promise<void>): Promise<void> {
    const holder = await database.ownerPool.connect();
    try {
      await holder.query('begin');
      await holder.query('select from event_log.head for update');
      await work();
    } finally {
      await holder.query('rollback');
      holder.release();
    }
  }

  /** Calls a function of the server on the backend that waits for the head; it takes a moment to wait. */
  async function onTheWaitingBackend(call: 'pg_terminate_backend' | 'pg_cancel_backend') {
    const text = `select ${call}(pid) as done from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%append%'`;
    await eventually(async () => {
      // The role itself may end its own; the owner may not end another's.
      const { rows } = await database.applicationPool.query<{ done: boolean }>(text);
      return rows[0]?.done === true;
    });
  }

  it('answers that the outcome is unknown when the connection is ended meanwhile, and heals', async () => {
    const stream = newStream();
    await whileHeadIsHeld(async () => {
      const append = log.append(stream, 'no-stream', facts(1));
      const outcome = expect(append).rejects.toThrow(AppendOutcomeUnknown);
      await onTheWaitingBackend('pg_terminate_backend');
      await outcome;
    });
    expect(await log.read(stream)).toEqual([]);
    expect(await log.append(stream, 'no-stream', facts(1))).toMatchObject({ revision: 0 });
  });

  it('answers that it is unavailable when the append was cancelled, and heals', async () => {
    const stream = newStream();
    await whileHeadIsHeld(async () => {
      const append = log.append(stream, 'no-stream', facts(1));
      const outcome = expect(append).rejects.toThrow(LogUnavailable);
      await onTheWaitingBackend('pg_cancel_backend');
      await outcome;
    });
    expect(await log.append(stream, 'no-stream', facts(1))).toMatchObject({ revision: 0 });
  });

  it('does not wait for ever for an answer; what was given up is in the log once all the same', async () => {
    const hasty = new PostgresEventLog(database.applicationPool, { ...LIMITS, answerMs: 100 });
    const stream = newStream();
    const same = facts(2);
    await whileHeadIsHeld(async () => {
      const append = hasty.append(stream, 'no-stream', same);
      await expect(append).rejects.toThrow(AppendOutcomeUnknown);
    });
    await eventually(async () => (await log.read(stream)).length > 0);
    await expect(log.append(stream, 'no-stream', same)).rejects.toThrow(RevisionConflict);
    expect(await log.read(stream)).toHaveLength(2);
  });

  it('does not wait for ever for a connection of a pool whose every one is taken', async () => {
    const pool = new pg.Pool({
      ...database.applicationPool.options,
      password: passwordOf(),
      max: 1,
    });
    const taken = await pool.connect();
    const patient = new PostgresEventLog(pool, { ...LIMITS, connectMs: 100 });
    const stream = newStream();
    try {
      await expect(patient.append(stream, 'no-stream', facts(1))).rejects.toThrow(LogUnavailable);
      await expect(patient.head()).rejects.toThrow(LogUnavailable);
      taken.release();
      expect(await patient.append(stream, 'no-stream', facts(1))).toMatchObject({ revision: 0 });
    } finally {
      await pool.end();
    }
  });

  it.each([
    ['that nobody listens on', false],
    ['that takes connections and says nothing', true],
  ])('is unavailable at an address %s', async (_, listening) => {
    const server = createServer();
    const port = await listenOn(server);
    if (!listening) await new Promise((closed) => server.close(closed));
    const pool = new pg.Pool({ host: '127.0.0.1', port, connectionTimeoutMillis: 100 });
    const nowhere = new PostgresEventLog(pool);
    const asked = [
      nowhere.append(newStream(), 'no-stream', facts(1)),
      nowhere.read('referral-1'),
      nowhere.head(),
    ];
    for (const one of await Promise.allSettled(asked)) {
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(LogUnavailable) });
    }
    await pool.end();
    server.close();
  });

  it('hints to followers, also after the connection for hints was lost', async () => {
    const told = new AbortController();
    // Without hints, this one would look again after a minute.
    const sleepy = new PostgresEventLog(database.applicationPool, { ...LIMITS, pollMs: 60_000 });
    const following = sleepy.follow(await log.head(), told.signal)[Symbol.asyncIterator]();
    for (const round of ['first connection', 'second connection']) {
      const next = following.next();
      await eventually(async () => (await hintConnections('count')) === 1);
      const stream = newStream();
      await log.append(stream, 'no-stream', facts(1));
      expect({ round, stream: (await next).value?.stream }).toEqual({ round, stream });
      if (round === 'first connection') await hintConnections('end');
    }
    told.abort();
    expect((await following.next()).done).toBe(true);
    await eventually(async () => (await hintConnections('count')) === 0);
  });

  async function hintConnections(what: 'count' | 'end'): Promise<number> {
    const action = what === 'count' ? 'true' : 'pg_terminate_backend(pid)';
    const { rowCount } = await database.applicationPool.query(
      `select ${action} from pg_stat_activity where datname = current_database()
         and application_name = 'sciezka event log hints' and query like 'listen%' and state = 'idle'`,
    );
    return rowCount ?? 0;
  }

  const passwordOf = () => database.applicationPool.options.password as string;
});

function listenOn(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const EVENTUALLY_MS = 4_000;
const PROBE_MS = 10;

/** Probes until it is so, or says that it never was. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + EVENTUALLY_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It did not become so in time.');
    await new Promise((resolve) => setTimeout(resolve, PROBE_MS));
  }
}
