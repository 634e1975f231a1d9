import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { identityOf } from './process-identity.js';
import { startEmbeddedPostgres } from './supervisor.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sciezka-stuck-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function asked<Row extends pg.QueryResultRow>(given: pg.ClientConfig, sql: string) {
  const client = new pg.Client(given);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

// A server that is asked to stop in the middle of a crash recovery now and then waits for its
// checkpointer for ever. A checkpointer that is held gives the same picture each time.
it('a server that does not come to its last checkpoint is stopped all the same, and loses nothing', async () => {
  const server = await startEmbeddedPostgres({ folder });
  const [pid, connection] = [server.pid(), server.connection()];
  await asked(connection, `create table kept (name text); insert into kept values ('Żółć')`);
  const [held] = await asked<{ pid: number }>(
    connection,
    `select pid from pg_stat_activity where backend_type = 'checkpointer'`,
  );
  process.kill(held!.pid, 'SIGSTOP');

  await server.stop();
  expect([identityOf(pid), identityOf(held!.pid)]).toEqual([undefined, undefined]);

  const again = await startEmbeddedPostgres({ folder });
  expect(again.adopted).toBe(false);
  expect(await asked(again.connection(), 'select name from kept')).toEqual([{ name: 'Żółć' }]);
  await again.stop();
}, 90_000);
