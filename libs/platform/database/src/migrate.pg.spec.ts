import { type TestDatabase, testDatabase } from '#testing';
import { APPLICATION_ROLE, type Migration, migrate } from './index.js';

const table: Migration = {
  id: '0001-notes',
  sql: 'create table note (text text); grant select on note to {{application_role}}',
};
const slow: Migration = {
  id: '0002-slow',
  sql: `select pg_sleep(0.1); insert into note values ('raz')`,
};
const broken: Migration = { id: '0002-broken', sql: `insert into note values ('x'); select 1 / 0` };

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await testDatabase()));
  afterEach(() => database.drop());

  const run = (migrations: Migration[], schemaHistory = 'notes.history') =>
    migrate(database.ownerPool, migrations, { schemaHistory, applicationRole: APPLICATION_ROLE });
  const notes = async () => (await database.applicationPool.query('select text from note')).rows;

  it('are applied once, in order, and give the application its rights', async () => {
    expect(await run([table])).toEqual(['0001-notes']);
    expect(await run([table, slow])).toEqual(['0002-slow']);
    expect(await run([table, slow])).toEqual([]);
    expect(await notes()).toEqual([{ text: 'raz' }]);
  });

  it('are applied once even when two processes start together', async () => {
    const both = await Promise.all([run([table, slow]), run([table, slow])]);
    expect(both.flat()).toEqual(['0001-notes', '0002-slow']);
    expect(await notes()).toEqual([{ text: 'raz' }]);
  });

  it('leave nothing of the one that fails, and what came before it stays', async () => {
    await expect(run([table, broken])).rejects.toThrow(
      'Migration 0002-broken (notes.history) failed: division by zero',
    );
    expect(await notes()).toEqual([]);
    expect(await run([table, slow])).toEqual(['0002-slow']);
  });

  it('are refused when one was edited after it had been applied', async () => {
    await run([table]);
    await expect(run([{ ...table, sql: `${table.sql} -- later` }])).rejects.toThrow(/was changed/);
  });

  it('are refused by an older program', async () => {
    await run([table, slow]);
    await expect(run([table])).rejects.toThrow(/newer than this program/);
  });

  it('of two libraries keep histories of their own', async () => {
    await run([table]);
    expect(await run([{ id: '0001-notes', sql: 'select 1' }], 'other_history')).toHaveLength(1);
    await expect(run([], 'history; drop table note')).rejects.toThrow(/cannot name a history/);
  });
});
