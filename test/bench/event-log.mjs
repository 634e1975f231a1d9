import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, migrate } from '#platform/database';
import {
  EVENT_LOG_SCHEMA_HISTORY,
  eventLogMigrations,
  PostgresEventLog,
} from '#platform/event-log';

const WRITERS = [1, 8, 32, 256];
const MEASURED_MS = 3_000;
const PAGE = 1_000;

/** Appends of one fact each, by so many callers at once, and reading all of it back: per second, with fsync. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-bench-'));
  chmodSync(folder, 0o711);
  const database = await openDatabase({ SCIEZKA_DATA: folder }, () => undefined);
  const { applicationRole } = database;
  await migrate(database.ownerPool(), eventLogMigrations, {
    schemaHistory: EVENT_LOG_SCHEMA_HISTORY,
    applicationRole,
  });
  const log = new PostgresEventLog(database.applicationPool());
  try {
    const rows = [];
    for (const writers of WRITERS) {
      const appends = await appendsIn(log, writers);
      const perSecond = Math.round(appends / (MEASURED_MS / 1000));
      rows.push({ what: `append, ${writers} callers`, 'facts per second': perSecond });
    }
    const base = rows[0]['facts per second'];
    for (const row of rows)
      row['times one caller'] = Number((row['facts per second'] / base).toFixed(1));
    rows.push({ what: 'read all', 'facts per second': await readAll(log) });
    return rows;
  } finally {
    await log.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function appendsIn(log, writers) {
  const end = performance.now() + MEASURED_MS;
  let appended = 0;
  const write = async () => {
    while (performance.now() < end) {
      await log.append(`referral-${randomUUID()}`, 'no-stream', [fact()]);
      appended += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return appended;
}

async function readAll(log) {
  const began = performance.now();
  let read = 0;
  for (let after = '0'.repeat(20); ;) {
    const page = await log.readAll(after, PAGE);
    read += page.length;
    if (page.length < PAGE) return Math.round(read / ((performance.now() - began) / 1000));
    after = page.at(-1).position;
  }
}

const fact = () => ({
  eventId: randomUUID(),
  type: 'ReferralAcknowledged',
  version: 1,
  occurredOn: '2026-03-02',
  actor: { userId: 'cis-worker', role: 'CIS_SOCIAL_WORKER', institutionId: 'cis-zielona-gora' },
  legalBasis: ['ORGANISATIONAL'],
  commandId: randomUUID(),
  contentHmac: 'c29tZXRoaW5n',
  correlationId: randomUUID(),
  data: {},
});
