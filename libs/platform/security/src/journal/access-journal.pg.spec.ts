import type { CaseId, InstitutionId, UserId } from '#language/kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { SecurityStoreUnavailable, type Queryable } from '../database.js';
import { AccessJournal, JOURNAL_BATCH_MAX, JOURNAL_QUEUE_MAX } from './access-journal.js';
import type { JournalEntry } from './journal-entry.js';
import { JOURNAL_SCHEMA_HISTORY, journalMigrations } from './journal-migrations.js';
import { PURPOSES } from './purposes.js';

const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
const reading: JournalEntry = {
  at: new Date('2026-03-02T08:00:00.123Z'),
  actor: {
    userId: 'ops-zbaszynek-worker' as UserId,
    role: 'OPS_SOCIAL_WORKER',
    institutionId: 'ops-zbaszynek' as InstitutionId,
  },
  purpose: 'SERVICE',
  legalBasis: ['UZS_8B_1'],
  thing: 'path',
  thingId: caseId,
  caseId,
  sealed: false,
};
const identityRead: JournalEntry = { ...reading, thing: 'person', sealed: true };

describe('the journal of reads', () => {
  let database: TestDatabase;
  /** Why the database does not answer; nothing while it does. */
  let fault: Error | undefined;
  let statements: number;
  let lost: unknown[];
  let journal: AccessJournal;
  /** Only a superuser could empty the journal, so each test looks at what is new. */
  let seen = 0;

  beforeAll(async () => {
    database = await testDatabase({
      schemaHistory: JOURNAL_SCHEMA_HISTORY,
      migrations: journalMigrations,
    });
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    fault = undefined;
    statements = 0;
    lost = [];
    journal = new AccessJournal(pool, (error) => lost.push(error));
  });
  afterEach(async () => {
    fault = undefined;
    await journal.stop();
    seen += (await rows()).length;
  });

  const pool: Queryable = {
    query: (text, values) => {
      statements += 1;
      return fault === undefined
        ? database.applicationPool.query(text, values)
        : Promise.reject(fault);
    },
  };
  const rows = async () => {
    const { rows } = await database.applicationPool.query(
      'select * from access_journal.reads order by number offset $1',
      [seen],
    );
    return rows;
  };
  const away = () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

  it('holds an identity read before the identity can be handed out', async () => {
    await journal.record(identityRead);
    expect(await rows()).toEqual([
      expect.objectContaining({
        at: reading.at,
        user_id: 'ops-zbaszynek-worker',
        role: 'OPS_SOCIAL_WORKER',
        institution: 'ops-zbaszynek',
        purpose: 'SERVICE',
        legal_basis: ['UZS_8B_1'],
        thing: 'person',
        thing_id: caseId,
        case_id: caseId,
        sealed: true,
        outcome: 'SHOWN',
      }),
    ]);
  });
  it('writes reads of open parts together, soon after', async () => {
    for (let index = 0; index < 50; index += 1) await journal.record(reading);
    expect(statements).toBe(0);
    await until(async () => (await rows()).length === 50);
    expect(statements).toBe(1);
  });
  it('shares one statement among those who wait at the same moment', async () => {
    await Promise.all(Array.from({ length: 100 }, () => journal.record(identityRead)));
    expect(await rows()).toHaveLength(100);
    expect(statements).toBe(2);
  });
  it('keeps the order in which was read', async () => {
    await journal.record({ ...reading, thing: 'case' });
    await journal.record(identityRead);
    expect((await rows()).map(({ thing }) => thing)).toEqual(['case', 'person']);
  });
  it('writes what is waiting when it stops, and takes no more', async () => {
    for (let index = 0; index <= JOURNAL_BATCH_MAX; index += 1) await journal.record(reading);
    await journal.stop();
    expect(await rows()).toHaveLength(JOURNAL_BATCH_MAX + 1);
    await expect(journal.record(reading)).rejects.toThrow('stopped');
  });
  it('names a legal basis and an outcome for every purpose', async () => {
    for (const purpose of PURPOSES) {
      const { at, actor } = reading;
      await journal.record({
        at,
        actor,
        purpose,
        thing: 'person',
        sealed: true,
        outcome: 'ERASED',
      });
    }
    const kept = await rows();
    expect(kept.map(({ purpose }) => purpose)).toEqual([...PURPOSES]);
    for (const { legal_basis, outcome } of kept) {
      expect([legal_basis.length, outcome]).toEqual([1, 'ERASED']);
    }
  });
  it('refuses the identity while the database is away, and keeps the other reads for later', async () => {
    fault = away();
    await journal.record(reading);
    await expect(journal.record(identityRead)).rejects.toThrow(SecurityStoreUnavailable);
    fault = undefined;
    await until(async () => (await rows()).length === 1);
    expect((await rows())[0]).toMatchObject({ thing: 'path' });
  });
  it('refuses every read when it can remember no more', async () => {
    fault = away();
    for (let index = 0; index < JOURNAL_QUEUE_MAX; index += 1) await journal.record(reading);
    await expect(journal.record(reading)).rejects.toThrow(SecurityStoreUnavailable);
    fault = undefined;
    await journal.stop();
    expect(await rows()).toHaveLength(JOURNAL_QUEUE_MAX);
  });
  it('says on stopping how many entries the database never took', async () => {
    fault = away();
    await journal.record(reading);
    await expect(journal.stop()).rejects.toThrow('1 entries of the journal were lost');
  });
  it('does not count an entry twice whose writing was answered too late', async () => {
    const lossy: Queryable = {
      query: async (text, values) => {
        const answer = await pool.query(text, values);
        if (statements === 1) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
        return answer;
      },
    };
    const own = new AccessJournal(lossy);
    await own.record(reading);
    await own.stop().catch(() => undefined);
    await own.stop();
    expect(await rows()).toHaveLength(1);
  });
  it('does not let an entry that the database refuses take its neighbours with it', async () => {
    await journal.record(reading);
    await journal.record({ ...reading, purpose: 'CURIOSITY' as never, legalBasis: ['UZS_8B_1'] });
    await journal.record(identityRead);
    expect(await rows()).toHaveLength(2);
    expect(lost).toHaveLength(1);
  });
  it.each(['00810100019', 'Anna Nowak', ''])(
    'takes no %j for an id, and does not repeat it',
    async (thingId) => {
      const attempt = journal.record({ ...reading, thingId });
      await expect(attempt).rejects.toThrow(/^thingId is not an id\.$/);
    },
  );
  it('is never changed, by the program or by the owner', async () => {
    await journal.record(identityRead);
    for (const from of [database.applicationPool, database.ownerPool]) {
      await expect(
        from.query(`update access_journal.reads set purpose = 'AUDIT'`),
      ).rejects.toThrow();
      await expect(from.query('delete from access_journal.reads')).rejects.toThrow();
      await expect(from.query('truncate access_journal.reads')).rejects.toThrow();
    }
    expect(await rows()).toHaveLength(1);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const endMs = Date.now() + 10_000;
  while (!(await holds())) if (Date.now() > endMs) throw new Error('It did not come true.');
}
