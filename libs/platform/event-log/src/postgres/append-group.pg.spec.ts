import { testDatabase, type TestDatabase } from '#testing';
import { acceptAppend, type AcceptedAppend } from '../accept-append.js';
import { AppendRefused, RevisionConflict, type ExpectedRevision } from '../event-log.js';
import { fact, facts, newStream } from '../facts.fixture.js';
import { appendGroup } from './append-group.js';
import { LIMITS } from './limits.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';

describe('a group of appends in one transaction', () => {
  let database: TestDatabase;
  let log: PostgresEventLog;

  beforeEach(async () => {
    database = await testDatabase(eventLogSet);
    log = new PostgresEventLog(database.applicationPool);
  });
  afterEach(() => database.drop());

  const write = (...group: AcceptedAppend[]) =>
    appendGroup(database.applicationPool, LIMITS, group);
  const good = (stream: string, expected: ExpectedRevision = 'no-stream') =>
    acceptAppend(stream, expected, facts(2));
  const positions = async () =>
    (await log.readAll('00000000000000000000' as never, 1_000)).map(({ position }) =>
      Number(position),
    );

  it('goes on after one that conflicts and one that is known, without a gap', async () => {
    const known = fact();
    await log.append('referral-0', 'no-stream', [known]);
    const outcomes = await write(
      good('referral-1'),
      good('referral-0'),
      acceptAppend('referral-2', 'no-stream', [known]),
      good('referral-3'),
    );
    expect(outcomes).toEqual([
      { revision: 1, position: '00000000000000000003' },
      expect.any(RevisionConflict),
      expect.any(AppendRefused),
      { revision: 1, position: '00000000000000000005' },
    ]);
    expect(outcomes[1]).toMatchObject({ stream: 'referral-0', expected: 'no-stream' });
    expect(await positions()).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets two of one group build on each other, and one of two rivals win', async () => {
    const stream = newStream();
    expect(await write(good(stream), good(stream, 1), good(stream, 1), good(stream, 3))).toEqual([
      { revision: 1, position: '00000000000000000002' },
      { revision: 3, position: '00000000000000000004' },
      expect.any(RevisionConflict),
      { revision: 5, position: '00000000000000000006' },
    ]);
    expect((await log.read(stream)).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is written one by one when the database chokes on a member that passed our checks', async () => {
    const accepted = good('referral-2');
    const [first, second] = accepted.facts;
    const poison = { ...accepted, facts: [first!, { ...second!, type: 'NUL \u0000' }] };
    expect(await write(good('referral-1'), poison, good('referral-3'))).toEqual([
      { revision: 1, position: '00000000000000000002' },
      expect.any(AppendRefused),
      { revision: 1, position: '00000000000000000004' },
    ]);
    expect(await log.read('referral-2')).toEqual([]);
    expect(await positions()).toEqual([1, 2, 3, 4]);
  });

  it('takes no position when nothing of it is written', async () => {
    await write(good('referral-1'));
    const before = await log.head();
    await write(good('referral-1'), good('referral-1', 7));
    expect(await log.head()).toBe(before);
  });
});
