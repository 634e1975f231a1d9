import { BEGINNING } from '#language/kernel';
import { testDatabase, type TestDatabase } from '#testing';
import pg from 'pg';
import { READ_ALL_MAX } from '../event-log.js';
import { fact, newStream } from '../facts.fixture.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';
import { mistakesOf, type Mistakes } from './testing/lost.js';

const WRITERS = 32;
const FACTS_OF_ONE = 60;

/** What a poller keeps: the last place it saw, and everything it was shown after that. */
type Poll = (after: string) => Promise<readonly { readonly place: string; readonly id: string }[]>;

/** 32 writers write while one reader polls, and once more when all have finished. */
async function race(
  write: (writer: number) => Promise<string>,
  poll: Poll,
  beginning: string,
): Promise<Mistakes> {
  let writing = true;
  const writer = async (_: unknown, number: number) => {
    const ids: string[] = [];
    for (let i = 0; i < FACTS_OF_ONE; i += 1) ids.push(await write(number));
    return ids;
  };
  const reader = async () => {
    const seen: string[] = [];
    let after = beginning;
    for (let more = true; more;) {
      more = writing;
      for (const { place, id } of await poll(after)) {
        seen.push(id);
        after = place;
        more = true;
      }
    }
    return seen;
  };
  const reading = reader();
  const written = await Promise.all(Array.from({ length: WRITERS }, writer));
  writing = false;
  return mistakesOf(written.flat(), await reading);
}

describe('a reader that polls a growing log', () => {
  let database: TestDatabase;
  let crowd: pg.Pool;

  beforeAll(async () => {
    database = await testDatabase(eventLogSet);
    const { options } = database.ownerPool;
    crowd = new pg.Pool({ ...options, password: options.password, max: WRITERS });
  });
  afterAll(async () => {
    await crowd.end();
    await database.drop();
  });

  it('sees every fact of 32 writers once, whatever their number of processes', async () => {
    // Each log has a queue of its own, as each process has.
    const processes = Array.from({ length: 8 }, () => new PostgresEventLog(crowd));
    const log = new PostgresEventLog(database.applicationPool);
    const mistakes = await race(
      async (writer) => {
        const one = fact();
        await processes[writer % 8]!.append(newStream(), 'no-stream', [one]);
        return one.eventId;
      },
      async (after) => {
        const page = await log.readAll(after as never, READ_ALL_MAX);
        return page.map(({ position, eventId }) => ({ place: position, id: eventId }));
      },
      BEGINNING,
    );
    expect(mistakes).toEqual({ lost: 0, doubled: 0, invented: 0 });
    expect(Number(await log.head())).toBe(WRITERS * FACTS_OF_ONE);
  });

  it('loses facts when it trusts a bigserial, whose numbers are taken before they are seen', async () => {
    await crowd.query('create table naive (position bigserial primary key, id text not null)');
    const mistakes = await race(
      async () => {
        const { eventId } = fact();
        await crowd.query('insert into naive (id) values ($1)', [eventId]);
        return eventId;
      },
      async (after) => {
        const text =
          'select position, id from naive where position > $1 order by position limit 1000';
        const { rows } = await crowd.query<{ position: string; id: string }>(text, [after]);
        return rows.map(({ position, id }) => ({ place: position, id }));
      },
      '0',
    );
    expect(mistakes).toEqual({ lost: expect.any(Number), doubled: 0, invented: 0 });
    expect(mistakes.lost).toBeGreaterThan(0);
  });

  it.each([
    ['loses one', ['a', 'b'], ['a'], { lost: 1, doubled: 0, invented: 0 }],
    ['shows one twice', ['a', 'b'], ['a', 'b', 'a'], { lost: 0, doubled: 1, invented: 0 }],
    ['shows what nobody wrote', ['a'], ['a', 'x'], { lost: 0, doubled: 0, invented: 1 }],
  ])('is caught when it %s', (_, written, seen, mistakes) => {
    expect(mistakesOf(written, seen)).toEqual(mistakes);
  });
});
