import { MemoryEventLog, type RecordedFact } from '#platform/event-log';
import { BEGINNING } from '#language/kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { type Step, caseLines, newCaseFact, streamOf, tally } from './case-facts.fixture.js';
import {
  type AnyProjection,
  ReadStore,
  applyFacts,
  collectionOf,
  decodeFact,
  inTransaction,
  lockCollections,
  readStoreSet,
  rebuild,
} from './index.js';

const lines = collectionOf(caseLines);
const OPEN_MS = 60_000;
let database: TestDatabase;
let store: ReadStore;
let log: MemoryEventLog;

beforeEach(async () => {
  database = await testDatabase(readStoreSet);
  store = new ReadStore(database.applicationPool);
  log = new MemoryEventLog(() => new Date('2026-03-02T08:00:00Z'));
}, OPEN_MS);
afterEach(() => database.drop(), OPEN_MS);

let written = 0;
async function happened(caseNumber: number, step: Step): Promise<void> {
  const stream = streamOf(caseNumber);
  const before = await log.read(stream);
  const expected = before.length === 0 ? 'no-stream' : before.length - 1;
  await log.append(stream, expected, [newCaseFact((written += 1), caseNumber, step)]);
}
const history = () => log.readAll(BEGINNING, 1_000);

async function take(facts: readonly RecordedFact[], projection: AnyProjection = caseLines) {
  await inTransaction(database.applicationPool, async (client) => {
    await lockCollections(client, [collectionOf(projection)]);
    await applyFacts(client, projection, facts.map(decodeFact));
  });
}
async function severalCases() {
  for (const [caseNumber, step] of [
    [1, 'opened'],
    [2, 'opened'],
    [1, 'closed'],
    [3, 'opened'],
    [1, 'reopened'],
    [2, 'closed'],
  ] as const) {
    await happened(caseNumber, step);
  }
}
const leftBeside = async () => {
  const { rows } = await database.applicationPool.query(
    `select collection from read_store.documents where collection like '%+rebuild'
       union all select collection from read_store.seen where collection like '%+rebuild'`,
  );
  return rows;
};

describe('rebuilding a view', () => {
  it('gives byte-equal documents: the same replay gives byte-equal views', async () => {
    await severalCases();
    for (const projection of [caseLines, tally]) {
      for (const fact of await history()) await take([fact], projection);
      const live = await store.dump(collectionOf(projection));
      expect(live).not.toBe('');
      const { position } = await rebuild(projection, log, database.applicationPool);
      expect(await store.dump(collectionOf(projection))).toBe(live);
      expect(position).toBe(await log.head());
    }
    expect(await leftBeside()).toEqual([]);
  });

  it('puts right what an earlier program had written wrong', async () => {
    await severalCases();
    const wrong = {
      ...caseLines,
      evolve: () => ({ zeal: '', steps: [], counts: {}, parties: [] }),
    };
    await take(await history(), wrong);
    await rebuild(caseLines, log, database.applicationPool);
    const rebuilt = await store.dump(lines);
    await database.applicationPool.query(
      'delete from read_store.documents; delete from read_store.document_parties; delete from read_store.seen',
    );
    await take(await history());
    expect(rebuilt).toBe(await store.dump(lines));
  });

  it('counts facts that come to the live view later once', async () => {
    await severalCases();
    await take((await history()).slice(0, 2), tally);
    await rebuild(tally, log, database.applicationPool);
    const rebuilt = await store.dump(collectionOf(tally));
    await take((await history()).slice(2), tally);
    expect(await store.dump(collectionOf(tally))).toBe(rebuilt);
  });

  it('takes in what the live view counted while it was being built', async () => {
    await severalCases();
    let interrupted = false;
    const meanwhile: AnyProjection = {
      ...tally,
      evolve(doc, fact, id) {
        interrupted = true;
        return tally.evolve(doc as never, fact, id);
      },
    };
    // The live consumer holds the collection when the rebuild wants to switch, and counts one more fact.
    const holder = await database.applicationPool.connect();
    await holder.query('begin');
    await lockCollections(holder, [collectionOf(tally)]);
    const rebuilding = rebuild(meanwhile, log, database.applicationPool);
    await waitingForLock();
    expect(interrupted).toBe(true);
    await happened(4, 'opened');
    await applyFacts(holder, tally, (await history()).map(decodeFact));
    await holder.query('commit');
    holder.release();
    await rebuilding;
    expect((await store.get<{ facts: number }>(collectionOf(tally), 'all'))?.doc.facts).toBe(7);
  });

  it('leaves the live view alone when a fact cannot be taken in, and can be tried again', async () => {
    await severalCases();
    await take(await history());
    const live = await store.dump(lines);
    const failing: AnyProjection = {
      ...caseLines,
      evolve: () => {
        throw new Error('cannot');
      },
    };
    await expect(rebuild(failing, log, database.applicationPool)).rejects.toThrow('cannot');
    expect(await store.dump(lines)).toBe(live);
    await rebuild(caseLines, log, database.applicationPool);
    expect(await store.dump(lines)).toBe(live);
  });

  it('is done by one at a time', async () => {
    await severalCases();
    const holder = await database.applicationPool.connect();
    await holder.query('begin');
    await lockCollections(holder, [lines]);
    const first = rebuild(caseLines, log, database.applicationPool);
    await waitingForLock();
    await expect(rebuild(caseLines, log, database.applicationPool)).rejects.toThrow(/already/);
    await holder.query('commit');
    holder.release();
    await first;
  });
});

/** Resolves once some session of this database waits for an advisory lock. */
async function waitingForLock(): Promise<void> {
  const giveUpAt = performance.now() + 5_000;
  while (performance.now() < giveUpAt) {
    const { rowCount } = await database.ownerPool.query(
      `select from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    if (rowCount !== 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('Nobody waited for the lock.');
}
