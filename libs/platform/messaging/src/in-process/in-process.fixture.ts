import { type EventLog, MemoryEventLog, PostgresEventLog, eventLogSet } from '#platform/event-log';
import { ReadStore, readStoreSet } from '#platform/read-store';
import { testDatabase, type TestDatabase } from '#testing';
import { type Consumer, identityOf } from '../consumer.js';
import { type MessagingHarness, TRIES } from '../messaging.conformance.js';
import { silent } from '../messaging.fixture.js';
import type { Messaging } from '../messaging.js';
import { type ConsumersOptions, startConsumers } from './start-consumers.js';

export const now = new Date('2026-03-02T08:00:00Z');
const attempts = { max: TRIES, waitMs: () => 1 };

export interface InProcessHarness extends MessagingHarness {
  readonly database: TestDatabase;
  startWith(options: Partial<ConsumersOptions>, ...consumers: readonly Consumer[]): Messaging;
}

export async function openInMemory(): Promise<InProcessHarness> {
  return harnessOf(await testDatabase(readStoreSet), new MemoryEventLog(() => now));
}

export async function openOnPostgres(): Promise<InProcessHarness> {
  const database = await testDatabase(eventLogSet, readStoreSet);
  return harnessOf(database, new PostgresEventLog(database.applicationPool));
}

function harnessOf(database: TestDatabase, log: EventLog): InProcessHarness {
  const pool = database.applicationPool;
  const started: Messaging[] = [];
  const startWith: InProcessHarness['startWith'] = (options, ...consumers) => {
    const usual = { log, pool, clock: () => now, logger: silent, attempts };
    const running = startConsumers({ ...usual, ...options, consumers });
    started.push(running);
    return running;
  };
  return {
    database,
    log,
    store: new ReadStore(pool),
    startWith,
    start: (...consumers) => startWith({}, ...consumers),
    forgetProgress: async (consumer) => {
      await pool.query('delete from read_store.checkpoints where consumer = $1', [
        identityOf(consumer),
      ]);
    },
    close: async () => {
      await Promise.all(started.map((running) => running.stop()));
      await log.close();
      await database.drop();
    },
  };
}
