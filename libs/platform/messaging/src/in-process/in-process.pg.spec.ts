import { type EventLog, LogUnavailable } from '#platform/event-log';
import { reaction } from '../consumer.js';
import { OPEN_MS, TRIES, WAIT_MS, messagingConformance } from '../messaging.conformance.js';
import {
  Breakage,
  CaseWriter,
  caseIdOf,
  countingConsumer,
  listeningReaction,
  numberOf,
  patientIt as it,
  silent,
  takenOf,
} from '../messaging.fixture.js';
import type { Messaging } from '../messaging.js';
import { IDLE_MAX_MS } from './consumer-loop.js';
import { type InProcessHarness, now, openInMemory, openOnPostgres } from './in-process.fixture.js';

messagingConformance('the process itself, its log in memory,', openInMemory);
messagingConformance('the process itself, its log in PostgreSQL,', openOnPostgres);

describe('consumers in one process with their log', () => {
  let harness: InProcessHarness;
  let writer: CaseWriter;
  beforeEach(async () => {
    harness = await openInMemory();
    writer = new CaseWriter(harness.log);
  }, OPEN_MS);
  afterEach(() => harness.close(), OPEN_MS);

  const reached = async (running: Messaging, ...consumers: readonly string[]) =>
    expect(await running.waitFor(consumers, await harness.log.head(), WAIT_MS)).toBe(true);
  /** Resolves when the check holds; rejects when it does not come to hold. */
  async function eventually(check: () => boolean | Promise<boolean>): Promise<void> {
    const endsAt = performance.now() + WAIT_MS;
    while (!(await check())) {
      if (performance.now() > endsAt) throw new Error(`It did not come true: ${check}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  it('hear of an append at once, without being woken', async () => {
    const listening = listeningReaction();
    const running = harness.start(listening);
    await writer.write(1);
    await reached(running, 'listening');
    const began = performance.now();
    for (let heard = 2; heard <= 6; heard += 1) {
      await writer.write(1);
      await eventually(() => listening.heard.length === heard);
    }
    // Five times; a consumer that only looked by itself would need as many times IDLE_MAX_MS.
    expect(performance.now() - began).toBeLessThan(2 * IDLE_MAX_MS);
  });

  it('cannot have one name', () => {
    expect(() => harness.start(listeningReaction(), listeningReaction())).toThrow('listening');
  });

  it('find a bad fact among many and let its neighbours pass', async () => {
    const cases = Array.from({ length: 60 }, (_, n) => (n % 30) + 1);
    await writer.write(...cases);
    const running = harness.start(countingConsumer(new Breakage(17, 40)));
    await reached(running, 'counting');
    expect((await running.parked()).map(({ eventId }) => Number(eventId.slice(-12)))).toEqual([
      40, 17, 47,
    ]);
    expect(await takenOf(harness.store, 16)).toEqual([16, 46]);
    expect(await takenOf(harness.store, 10)).toEqual([10]);
  });

  it('hold nobody who is no fault of a fact: while the log is away they wait, then go on', async () => {
    let away = true;
    const log = new Proxy<EventLog>(harness.log, {
      get: (target, name) => {
        if (away && (name === 'readAll' || name === 'head')) {
          return () => Promise.reject(new LogUnavailable('away'));
        }
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const warned: string[] = [];
    const logger = { ...silent, warn: (_ids: object, message: string) => warned.push(message) };
    const head = await writer.write(1, 2);
    const running = harness.startWith({ log, logger }, countingConsumer());
    await eventually(() => warned.length > 0);
    expect(await running.waitFor(['counting'], head, 50)).toBe(false);
    away = false;
    await reached(running, 'counting');
    expect(await running.parked()).toEqual([]);
    expect(warned).toEqual(['A consumer waits for a server that is away.']);
  });

  it('do not park what fails because a server is away', async () => {
    let failures = 0;
    const through = reaction({
      name: 'through',
      types: ['CaseOpened'],
      react: async () => {
        if ((failures += 1) <= 2 * TRIES) throw new LogUnavailable('away');
      },
    });
    const running = harness.start(through);
    await writer.write(1);
    await reached(running, 'through');
    expect(await running.parked()).toEqual([]);
    expect(failures).toBe(2 * TRIES + 1);
  });

  it('go on when the database had thrown them out', async () => {
    const running = harness.start(countingConsumer(), listeningReaction());
    for (let round = 0; round < 3; round += 1) {
      await writer.write(1, 2);
      await harness.database.applicationPool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await writer.write(1);
      await reached(running, 'counting', 'listening');
    }
    expect(await takenOf(harness.store, 1)).toEqual([1, 3, 4, 6, 7, 9]);
    expect(await running.parked()).toEqual([]);
  });

  it('are active in one process at a time; another takes over when it stops', async () => {
    const [first, second] = [listeningReaction(), listeningReaction()];
    const active = harness.start(first);
    await writer.write(1);
    await reached(active, 'listening');
    const standingBy = harness.start(second);
    await writer.write(1, 2);
    // Whoever stands by knows from the stored checkpoint how far the active one is.
    await reached(standingBy, 'listening');
    expect(await standingBy.positionOf('listening')).toBe(await harness.log.head());
    expect(second.heard).toEqual([]);
    expect(standingBy.lastPollAt('listening')).toBeUndefined();
    await active.stop();
    await writer.write(2);
    await reached(standingBy, 'listening');
    expect(first.heard).toEqual([1, 2, 3]);
    expect(second.heard).toEqual([4]);
  });

  it('have parked facts retried by the process that is active, whoever asks', async () => {
    const breakage = new Breakage(1);
    const active = harness.start(countingConsumer(breakage));
    await writer.write(1, 1);
    await reached(active, 'counting');
    const other = harness.start(countingConsumer());
    breakage.mend();
    expect(await other.retryParked('counting', caseIdOf(1))).toBe(0);
    expect(await takenOf(harness.store, 1)).toEqual([1, 2]);
  });

  it('that were thought dead change nothing: the checkpoint has moved under them', async () => {
    const asleep = new Gate();
    const begun: number[] = [];
    const sleeper = reaction({
      name: 'listening',
      types: ['CaseOpened'],
      react: (fact) => {
        begun.push(numberOf(fact));
        return asleep.opened;
      },
    });
    const head = await writer.write(1, 2);
    const zombie = harness.start(sleeper);
    await eventually(() => begun.length > 0);
    // Its session ends, so that its turn is free while it still has the first fact in hand.
    await harness.database.applicationPool.query(
      `select pg_terminate_backend(pid) from pg_locks
         where locktype = 'advisory' and granted and pid <> pg_backend_pid()
           and database = (select oid from pg_database where datname = current_database())`,
    );
    const listening = listeningReaction();
    await reached(harness.start(listening), 'listening');
    asleep.open();
    await zombie.stop();
    expect(begun).toEqual([1]);
    expect(listening.heard).toEqual([1, 2]);
    expect(await zombie.positionOf('listening')).toBe(head);
  });

  it('stop in the middle of a bad fact without parking it', async () => {
    const breakage = new Breakage(1);
    const patient = { max: 2, waitMs: () => 10 * WAIT_MS };
    const running = harness.startWith({ attempts: patient }, countingConsumer(breakage));
    await writer.write(1);
    await eventually(() => breakage.tries > 0);
    await running.stop();
    const after = harness.start(countingConsumer());
    await reached(after, 'counting');
    expect(await takenOf(harness.store, 1)).toEqual([1]);
  });

  it('say how far behind they are, and how old the oldest unread fact is', async () => {
    const slow = new Gate();
    const waiting = reaction({ name: 'slow', types: ['CaseOpened'], react: () => slow.opened });
    await writer.write(1, 1, 1);
    const later = () => new Date(now.getTime() + 60_000);
    const running = harness.startWith({ clock: later }, waiting);
    expect(await running.lag()).toEqual([
      {
        consumer: 'slow',
        position: '00000000000000000000',
        head: '00000000000000000003',
        behind: 3n,
        ageSeconds: 60,
      },
    ]);
    slow.open();
    await reached(running, 'slow');
    expect(await running.lag()).toMatchObject([{ behind: 0n, ageSeconds: 0 }]);
  });
});

class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}
