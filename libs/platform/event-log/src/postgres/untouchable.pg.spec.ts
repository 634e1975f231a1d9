import { testDatabase, type TestDatabase } from '#testing';
import { facts, newStream } from '../facts.fixture.js';
import { toStored } from '../stored-fact.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';

const insert = `insert into event_log.facts (position, stream, revision, event_id, type, version,
  occurred_on, recorded_at, command_id, envelope, data)
  values (99, 'referral-1', 0, gen_random_uuid(), 'X', 1, now(), now(), 'c', '{}', '{}')`;

describe('what was recorded stays as it is (F58)', () => {
  let database: TestDatabase;
  const stream = newStream();

  beforeAll(async () => {
    database = await testDatabase(eventLogSet);
    await new PostgresEventLog(database.applicationPool).append(stream, 'no-stream', facts(2));
  });
  afterAll(() => database.drop());

  const stored = async () =>
    (await database.ownerPool.query('select * from event_log.facts order by position')).rows;

  it.each([
    `update event_log.facts set data = '{}'`,
    'delete from event_log.facts',
    'truncate event_log.facts',
    insert,
    'update event_log.head set position = 0',
    'delete from event_log.head',
    'truncate event_log.head',
    'alter table event_log.facts disable trigger all',
    'drop table event_log.facts',
    'select event_log.refuse_change()',
  ])('the application may not: %s', async (sql) => {
    const before = await stored();
    await expect(database.applicationPool.query(sql)).rejects.toMatchObject({ code: '42501' });
    expect(await stored()).toEqual(before);
  });

  it.each([
    `update event_log.facts set data = '{}'`,
    'update event_log.facts set revision = 7 where position = 4711',
    'delete from event_log.facts',
    'truncate event_log.facts',
    'update event_log.head set position = position - 1',
    'delete from event_log.head',
    'truncate event_log.head',
  ])('not even the owner may: %s', async (sql) => {
    const before = await stored();
    const attempt = database.ownerPool.query(sql);
    await expect(attempt).rejects.toMatchObject({
      code: '23001',
      message: expect.stringContaining('only ever added to'),
    });
    expect(await stored()).toEqual(before);
  });

  it('only the application and the owner may append', async () => {
    const { rows } = await database.ownerPool.query(
      `select has_function_privilege('public', 'event_log.append(jsonb)', 'execute') as everybody,
              has_function_privilege($1, 'event_log.append(jsonb)', 'execute') as application`,
      [database.applicationRole],
    );
    expect(rows).toEqual([{ everybody: false, application: true }]);
  });

  it('a caller cannot slip functions of its own under the append', async () => {
    const client = await database.ownerPool.connect();
    try {
      await client.query('begin');
      await client.query('create schema slipped_in');
      await client.query(
        `create function slipped_in.jsonb_array_length(jsonb) returns integer
           language sql as 'select 0'`,
      );
      await client.query('set local search_path = slipped_in, pg_catalog');
      const append = { stream, expected: 1, facts: facts(1).map(toStored) };
      const { rows } = await client.query('select * from event_log.append($1)', [
        JSON.stringify([append]),
      ]);
      expect(rows).toEqual([
        { append_number: 0, outcome: 'appended', last_revision: 2, last_position: '3' },
      ]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('keeps the very bytes that were given', async () => {
    const log = new PostgresEventLog(database.applicationPool);
    const [one] = facts(1);
    const data = { zz: 1.5e21, '10': 'zażółć', aa: { b: '\u0000', a: [1e-7] } };
    await log.append(newStream(), 'no-stream', [{ ...one!, data }]);
    expect((await stored()).at(-1).data).toBe(JSON.stringify(data));
  });
});
