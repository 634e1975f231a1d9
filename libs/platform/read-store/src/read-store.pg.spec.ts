import { testDatabase, type TestDatabase } from '#testing';
import fc from 'fast-check';
import type { RecordedFact } from '#platform/event-log';
import { type CaseLine, type Step, caseFact, caseLines, tally } from './case-facts.fixture.js';
import {
  type AnyProjection,
  PAGE_MAX,
  ReadStore,
  applyFacts,
  collectionOf,
  decodeFact,
  inTransaction,
  lockCollections,
  parseCursor,
  readStoreSet,
} from './index.js';

const lines = collectionOf(caseLines);
const OPEN_MS = 60_000;
let database: TestDatabase;
let store: ReadStore;

beforeAll(async () => {
  database = await testDatabase(readStoreSet);
  store = new ReadStore(database.applicationPool);
}, OPEN_MS);
afterAll(() => database.drop(), OPEN_MS);
beforeEach(async () => {
  for (const table of ['documents', 'document_parties', 'seen']) {
    await database.applicationPool.query(`delete from read_store.${table}`);
  }
});

async function take(facts: readonly RecordedFact[], projection: AnyProjection = caseLines) {
  await inTransaction(database.applicationPool, async (client) => {
    await lockCollections(client, [collectionOf(projection)]);
    await applyFacts(client, projection, facts.map(decodeFact));
  });
}
async function opened(count: number) {
  await take(Array.from({ length: count }, (_, n) => caseFact(n + 1, n + 1, 'opened')));
}
const idOf = (caseNumber: number) => String(caseFact(1, caseNumber, 'opened').caseId);

describe('documents', () => {
  it('are found by id, with the position of the last fact they took in', async () => {
    await take([caseFact(1, 1, 'opened'), caseFact(2, 2, 'opened'), caseFact(3, 1, 'reopened')]);
    const found = await store.get<CaseLine>(lines, idOf(1));
    expect(found?.id).toBe(idOf(1));
    expect(found?.position).toBe('00000000000000000003');
    expect(found?.doc.counts).toEqual({ CaseOpened: 1, CaseReopened: 1, all: 1 });
    expect(await store.get(lines, idOf(3))).toBeUndefined();
    const many = await store.getMany(lines, [idOf(2), idOf(3), idOf(1)]);
    expect(many.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
  });

  it('are gone when the projection says so, and come back with the next fact', async () => {
    await take([caseFact(1, 1, 'opened')]);
    await take([caseFact(2, 1, 'closed')]);
    expect(await store.get(lines, idOf(1))).toBeUndefined();
    expect((await store.list(lines, 'ops-zbaszynek')).items).toEqual([]);
    await take([caseFact(3, 1, 'reopened')]);
    expect((await store.get<CaseLine>(lines, idOf(1)))?.doc.counts).toEqual({
      CaseReopened: 1,
      all: 1,
    });
  });

  it('do not come back when a fact from before the end is told again', async () => {
    const facts = [caseFact(1, 1, 'opened'), caseFact(2, 1, 'closed')];
    await take(facts);
    await take(facts.slice(0, 1));
    expect(await store.get(lines, idOf(1))).toBeUndefined();
  });

  it('count a fact of one case that comes after younger facts of others', async () => {
    await take([caseFact(2, 2, 'opened')], tally);
    await take([caseFact(1, 1, 'opened')], tally);
    const found = await store.get(collectionOf(tally), 'all');
    expect(found?.doc).toEqual({ facts: 2, keys: { [idOf(1)]: 1, [idOf(2)]: 1 } });
    expect(found?.position).toBe('00000000000000000002');
  });

  it('are saved with a fixed number of queries, however many facts there are', async () => {
    const queriesFor = (count: number) =>
      inTransaction(database.applicationPool, async (client) => {
        let queries = 0;
        const counting = new Proxy(client, {
          get: (target, name) => {
            if (name !== 'query') return Reflect.get(target, name);
            queries += 1;
            return target.query.bind(target);
          },
        });
        const facts = Array.from({ length: count }, (_, n) => caseFact(count + n, n, 'opened'));
        await applyFacts(counting, caseLines, facts.map(decodeFact));
        return queries;
      });
    const few = await queriesFor(2);
    expect(few).toBe(5);
    expect(await queriesFor(300)).toBe(few);
  });
});

describe('lists of an institution', () => {
  it('hold its own documents only, and lose those it is no longer party to', async () => {
    await take([caseFact(1, 1, 'opened'), caseFact(2, 2, 'opened'), caseFact(3, 1, 'reopened')]);
    const idsFor = async (institution: string) =>
      (await store.list(lines, institution)).items.map(({ id }) => id);
    expect(await idsFor('ops-zbaszynek')).toEqual([idOf(2)]);
    expect(await idsFor('pup-zagan')).toEqual([idOf(1)]);
    expect(await idsFor('cis-swiebodzin')).toEqual([]);
  });

  it.each([1, 3, 7, 8])('show each document once in order, %i at a time', async (limit) => {
    await opened(7);
    await take([caseFact(20, 3, 'opened'), caseFact(21, 1, 'opened')]);
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const after = next === undefined ? undefined : parseCursor(next);
      const page = await store.list(lines, 'ops-zbaszynek', { after, limit });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next !== undefined);
    // Cases 1 and 3 have two steps and stand last.
    expect(seen).toEqual([2, 4, 5, 6, 7, 1, 3].map(idOf));
  });

  it('show an auditor every document, by id', async () => {
    await opened(3);
    const first = await store.all(lines, { limit: 2 });
    expect(first.items.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
    const second = await store.all(lines, { after: parseCursor(String(first.next)), limit: 2 });
    expect(second.items.map(({ id }) => id)).toEqual([idOf(3)]);
    expect(second.next).toBeUndefined();
  });

  it.each([0, -1, 1.5, Number.NaN, PAGE_MAX + 1])('refuse a page of %p lines', async (limit) => {
    await expect(store.list(lines, 'ops-zbaszynek', { limit })).rejects.toThrow(RangeError);
    await expect(store.all(lines, { limit })).rejects.toThrow(RangeError);
  });

  it('find their page through the index', async () => {
    const { rows } = await inTransaction(database.applicationPool, async (client) => {
      await client.query('set local enable_seqscan = off; set local enable_bitmapscan = off');
      return client.query<{ 'QUERY PLAN': string }>(
        `explain select id from read_store.document_parties
           where collection = 'a' and institution = 'b' and (sort_key, id) > ('c', 'd')
           order by sort_key, id limit 10`,
      );
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('document_parties_pages');
    expect(plan).not.toContain('Sort');
  });
});

const step = fc.constantFrom<Step>('opened', 'closed', 'reopened');
const histories = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), step), { minLength: 1, maxLength: 12 })
  .map((steps) => steps.map(([caseNumber, what], n) => caseFact(n + 1, caseNumber, what)));

describe('whatever way facts are delivered', () => {
  const documents = async () =>
    `${await store.dump(lines)}${await store.dump(collectionOf(tally))}`;
  const clear = () =>
    database.applicationPool.query(
      'delete from read_store.documents; delete from read_store.document_parties; delete from read_store.seen',
    );
  const takeBoth = async (facts: readonly RecordedFact[]) => {
    await take(facts);
    await take(facts, tally);
  };

  it('the documents are those of one delivery: facts told again have no effect', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.array(fc.nat()), async (facts, again) => {
        await clear();
        await takeBoth(facts);
        const once = await documents();
        for (const n of again.slice(0, 6)) await takeBoth([facts[n % facts.length]!]);
        expect(await documents()).toBe(once);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('the documents do not depend on where one batch ends and the next begins', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.boolean(), { maxLength: 12 }),
        async (facts, ends) => {
          await clear();
          await takeBoth(facts);
          const atOnce = await documents();
          await clear();
          let batch: RecordedFact[] = [];
          for (const [n, fact] of facts.entries()) {
            batch.push(fact);
            if (ends[n] !== true) continue;
            await takeBoth(batch);
            batch = [];
          }
          await takeBoth(batch);
          expect(await documents()).toBe(atOnce);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
