import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnableCopy, testDatabase, type TestDatabase } from '#testing';
import { newStream } from '../facts.fixture.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';
import type { Answer, Challenge } from './testing/rival-writer.js';

const ROUNDS = 100;
const SOURCES = ['libs/language', 'libs/platform/event-log', 'libs/platform/database'];
const PROGRAM = 'libs/platform/event-log/src/postgres/testing/rival-writer.js';

describe('two processes at one expected revision', () => {
  let database: TestDatabase;
  let folder: string;
  let rivals: ChildProcess[];

  beforeAll(async () => {
    database = await testDatabase(eventLogSet);
    folder = mkdtempSync(join(tmpdir(), 'sciezka-rivals-'));
    runnableCopy(folder, SOURCES);
    const env = { ...process.env, NODE_OPTIONS: '', ...database.environment };
    rivals = [0, 1].map(() => fork(join(folder, PROGRAM), { env, execArgv: [] }));
    const ready = await Promise.all(rivals.map((rival) => once(rival, 'message')));
    expect(ready).toEqual([['ready'], ['ready']].map((answer) => expect.arrayContaining(answer)));
  }, 20_000);

  afterAll(async () => {
    for (const rival of rivals) rival.disconnect();
    await Promise.all(rivals.map((rival) => rival.exitCode ?? once(rival, 'exit')));
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  async function challenge(both: Challenge, first: number): Promise<Answer[]> {
    const answers = rivals.map((rival) => once(rival, 'message'));
    rivals[first]!.send(both);
    rivals[1 - first]!.send(both);
    return (await Promise.all(answers)).map(([answer]) => answer as Answer);
  }

  it('exactly one wins, in every round on one stream', async () => {
    const stream = newStream();
    const winners = new Set<number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const expected = round === 0 ? 'no-stream' : round * 2 - 1;
      const answers = await challenge({ stream, expected }, round % 2);
      const outcomes = answers.map(({ revision, error }) => revision ?? error).map(String);
      expect(outcomes.sort()).toEqual([String(round * 2 + 1), 'RevisionConflict']);
      winners.add(answers.findIndex(({ revision }) => revision !== undefined));
    }
    const read = await new PostgresEventLog(database.applicationPool).read(stream);
    expect(read.map(({ revision }) => revision)).toEqual(
      Array.from({ length: ROUNDS * 2 }, (_, i) => i),
    );
    // Had one of them always been first, this would have been no race.
    expect([...winners].sort()).toEqual([0, 1]);
  });
});
