import { type TestDatabase, testDatabase } from './test-database.js';

const set = {
  schemaHistory: 'things_history',
  migrations: [
    {
      id: '1',
      sql: 'create table thing (name text); grant insert, select on thing to {{application_role}}',
    },
  ],
};

describe('a database of a test', () => {
  it('is a copy: its migrations ran once for all of its kind', async () => {
    const [one, other] = [await testDatabase(set), await testDatabase(set)];
    const applied = (database: TestDatabase) =>
      database.ownerPool.query('select id, applied_at from things_history').then((r) => r.rows);
    expect(await applied(one)).toHaveLength(1);
    expect(await applied(other)).toEqual(await applied(one));
    await Promise.all([one.drop(), other.drop()]);
  });

  it('is gone after drop()', async () => {
    const [one, other] = [await testDatabase(), await testDatabase()];
    await one.drop();
    const { rows } = await other.ownerPool.query('select from pg_database where datname = $1', [
      one.name,
    ]);
    expect(rows).toEqual([]);
    await other.drop();
  });

  it('is nobody else’s, and its two roles have their rights', async () => {
    const [one, other] = await Promise.all([testDatabase(set), testDatabase(set)]);
    await one.applicationPool.query(`insert into thing values ('Zażółć gęślą jaźń')`);
    expect((await one.ownerPool.query('select name from thing')).rows).toEqual([
      { name: 'Zażółć gęślą jaźń' },
    ]);
    expect((await other.applicationPool.query('select name from thing')).rows).toEqual([]);
    await expect(one.applicationPool.query('create table mine ()')).rejects.toThrow(
      /permission denied/,
    );
    await expect(one.applicationPool.query('delete from thing')).rejects.toThrow(
      /permission denied/,
    );
    await Promise.all([one.drop(), other.drop()]);
  });
});
