import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '#testing';
import type pg from 'pg';
import { asAdministrator, openDatabase, startEmbeddedPostgres } from './index.js';

const silent = () => undefined;

describe('the embedded database of the product', () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'sciezka-open-'));
    chmodSync(place, 0o755);
  });
  afterAll(() => rmSync(place, { recursive: true }));
  const environment = () => ({ SCIEZKA_DATA: join(place, 'data') });

  it('has an owner who makes tables and an application that may not, and keeps both over a restart', async () => {
    const first = await openDatabase(environment(), silent);
    expect(first).toMatchObject({ embedded: true, dataFolder: join(place, 'data') });
    await first.ownerPool().query('create table path (step text)');
    await first.ownerPool().query(`grant insert, select on path to ${first.applicationRole}`);
    await first.applicationPool().query(`insert into path values ('Skierowanie')`);
    for (const forbidden of [
      'create table mine ()',
      'create schema mine',
      'create temporary table mine ()',
      'alter table path add column more text',
      'drop table path',
      'truncate path',
      'create role mine',
      `copy path to program 'cat'`,
    ]) {
      await expect(first.applicationPool().query(forbidden)).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
    await first.stop();

    const second = await openDatabase(environment(), silent);
    expect((await second.applicationPool().query('select step from path')).rows).toEqual([
      { step: 'Skierowanie' },
    ]);
    await second.stop();
  }, 60_000);

  it('can be opened by two at once', async () => {
    const both = await Promise.all([
      openDatabase(environment(), silent),
      openDatabase(environment(), silent),
    ]);
    for (const database of both) await database.applicationPool().query('select');
    await both[0].stop();
    await both[1].applicationPool().query('select');
    await both[1].stop();
  }, 60_000);

  it('survives that the server closes a connection, idle or held, and serves the next caller', async () => {
    const lines: string[] = [];
    const database = await openDatabase(environment(), (line) => lines.push(line));
    const server = await startEmbeddedPostgres({ folder: database.dataFolder! });
    const pool = database.applicationPool();
    const [held, idle] = await Promise.all([pool.connect(), pool.connect()]);
    const closed = Promise.all([ended(held), ended(idle)]);
    idle.release();

    await asAdministrator(server, (client) =>
      client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [
        database.applicationRole,
      ]),
    );
    await closed;
    await expect(held.query('select')).rejects.toThrow();
    held.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(lines).toContain('The database closed an idle connection of the application pool.');
    await server.stop();
    await database.stop();
  }, 60_000);

  it('limits how long a command and a transaction of the application may take', async () => {
    const database = await openDatabase(environment(), silent);
    const { rows } = await database.applicationPool().query(
      `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
              current_setting('idle_in_transaction_session_timeout') as idle, current_setting('transaction_timeout') as transaction`,
    );
    expect(rows).toEqual([{ statement: '30s', lock: '10s', idle: '30s', transaction: '1min' }]);
    await database.stop();
  }, 60_000);
});

/** Not `once`, which fails when the client tells of the loss as an error first. */
function ended(client: pg.PoolClient): Promise<void> {
  return new Promise((resolve) => client.on('end', resolve));
}

describe('a given database', () => {
  it('replaces the embedded one', async () => {
    const given = await testDatabase();
    const database = await openDatabase(given.environment, silent);
    expect(database).toMatchObject({ embedded: false, applicationRole: given.applicationRole });
    expect(database.describe()).not.toContain(new URL(given.environment.DATABASE_URL).password);
    const { rows } = await database.ownerPool().query('select current_database() as name');
    expect(rows).toEqual([{ name: given.name }]);
    await database.stop();
    await given.drop();
  }, 60_000);

  it('that does not answer is named with its variable and without its password', async () => {
    const nowhere = (user: string) => `postgres://${user}:tajne@127.0.0.1:1/sciezka`;
    const opening = openDatabase(
      { DATABASE_URL: nowhere('application'), DATABASE_OWNER_URL: nowhere('owner') },
      silent,
    );
    await expect(opening).rejects.toThrow(
      'DATABASE_URL: postgres://application@127.0.0.1:1/sciezka cannot be used: connect ECONNREFUSED',
    );
    await expect(opening).rejects.not.toThrow('tajne');
  });
});
