import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BEGINNING, type Position } from '#language/kernel';
import {
  APPLICATION_ROLE,
  OWNER_ROLE,
  closePool,
  connectionAs,
  makeDatabase,
  makeRoles,
  migrate,
  openPool,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '#platform/database';
import type pg from 'pg';
import type { RecordedFact } from '../envelope.js';
import { AppendOutcomeUnknown, LogUnavailable, READ_ALL_MAX } from '../event-log.js';
import { facts, newStream } from '../facts.fixture.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';

const KILLS = 4;
const WRITERS = 8;
const FACTS_OF_AN_APPEND = 3;
const APPENDS_BETWEEN_KILLS = 60;
const PAUSE_MS = 5;

/** What became of an append, as its caller was told. */
interface Told {
  readonly stream: string;
  readonly outcome: 'acknowledged' | 'unavailable' | 'unknown';
}

describe('a PostgreSQL that is killed again and again while 8 writers write', () => {
  let server: EmbeddedPostgres;
  let pool: pg.Pool;
  let log: PostgresEventLog;
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-killed-'));

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ folder });
    await makeRoles(server);
    await makeDatabase(server, 'killed');
    const quiet = () => undefined;
    const owner = openPool('owner', connectionAs(server, OWNER_ROLE, 'killed'), quiet);
    const { migrations, schemaHistory } = eventLogSet;
    await migrate(owner, migrations, { schemaHistory, applicationRole: APPLICATION_ROLE });
    await closePool(owner);
    pool = openPool('application', connectionAs(server, APPLICATION_ROLE, 'killed'), quiet);
    log = new PostgresEventLog(pool);
  }, 30_000);

  afterAll(async () => {
    await log.close();
    await closePool(pool);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  it('loses nothing acknowledged, keeps no half append, and is written to again without a restart of ours', async () => {
    const told: Told[] = [];
    const finished = new AbortController();
    const writers = Array.from({ length: WRITERS }, () => write(told, finished.signal));
    const ended = new AbortController();
    const followed = follow(ended.signal);
    const count = (outcome: Told['outcome']) =>
      told.filter((one) => one.outcome === outcome).length;
    const more = (appends: number) => {
      const enough = count('acknowledged') + appends;
      return probe(() => count('acknowledged') >= enough);
    };

    for (let kill = 0; kill < KILLS; kill += 1) {
      await more(APPENDS_BETWEEN_KILLS);
      const unfelt = told.length - count('acknowledged');
      process.kill(kill % 2 === 0 ? server.pid() : await aBackend(), 'SIGKILL');
      await probe(() => told.length - count('acknowledged') > unfelt);
    }
    await more(APPENDS_BETWEEN_KILLS);
    finished.abort();
    await Promise.all(writers);

    const all = await everything();
    expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, i) => i + 1));
    const found = group(all);
    for (const { stream, outcome } of told) {
      const revisions = (found.get(stream) ?? []).map(({ revision }) => revision);
      const whole = Array.from({ length: FACTS_OF_AN_APPEND }, (_, i) => i);
      if (outcome === 'acknowledged') expect(revisions).toEqual(whole);
      if (outcome === 'unavailable') expect(revisions).toEqual([]);
      if (outcome === 'unknown') expect([[], whole]).toContainEqual(revisions);
    }
    await probe(async () => followed.seen.length >= all.length);
    ended.abort();
    await followed.done;
    expect(followed.seen).toEqual(all.map(({ eventId }) => eventId));
  }, 40_000);

  async function write(told: Told[], finished: AbortSignal): Promise<void> {
    while (!finished.aborted) {
      const stream = newStream();
      try {
        await log.append(stream, 'no-stream', facts(FACTS_OF_AN_APPEND));
        told.push({ stream, outcome: 'acknowledged' });
      } catch (error) {
        if (error instanceof AppendOutcomeUnknown) told.push({ stream, outcome: 'unknown' });
        else if (error instanceof LogUnavailable) told.push({ stream, outcome: 'unavailable' });
        else throw error;
        await pause();
      }
    }
  }

  function follow(signal: AbortSignal) {
    const seen: string[] = [];
    const done = (async () => {
      for await (const { eventId } of log.follow(BEGINNING, signal)) seen.push(eventId);
    })();
    return { seen, done };
  }

  async function aBackend(): Promise<number> {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    return rows[0]!.pid;
  }

  async function everything(): Promise<RecordedFact[]> {
    const all: RecordedFact[] = [];
    let after: Position = BEGINNING;
    for (let page = await log.readAll(after, READ_ALL_MAX); page.length > 0;) {
      all.push(...page);
      after = page.at(-1)!.position;
      page = await log.readAll(after, READ_ALL_MAX);
    }
    return all;
  }
});

function group(all: readonly RecordedFact[]): Map<string, RecordedFact[]> {
  const streams = new Map<string, RecordedFact[]>();
  for (const one of all) streams.set(one.stream, [...(streams.get(one.stream) ?? []), one]);
  return streams;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function probe(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It did not become so in time.');
    await pause();
  }
}
