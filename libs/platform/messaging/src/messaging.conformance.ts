import type { EventLog } from '#platform/event-log';
import type { ReadStore } from '#platform/read-store';
import type { Consumer } from './consumer.js';
import {
  Breakage,
  CaseWriter,
  answeringReaction,
  caseIdOf,
  countingConsumer,
  listeningReaction,
  patientIt as it,
  takenOf,
} from './messaging.fixture.js';
import type { Messaging } from './messaging.js';

export const WAIT_MS = 15_000;
export const OPEN_MS = 60_000;
/** How often the consumers under test try a fact before they park it. */
export const TRIES = 3;

/** What a carrier must bring to be tested; each opening gives an empty log and an empty store. */
export interface MessagingHarness {
  readonly log: EventLog;
  readonly store: ReadStore;
  /** Starts consumers as a process of their own would, with TRIES tries and short waits. */
  start(...consumers: readonly Consumer[]): Messaging;
  /** Loses how far a stopped consumer had come, as a crash does before it is written down. */
  forgetProgress(consumer: Consumer): Promise<void>;
  close(): Promise<void>;
}

/** What everything that carries facts to consumers must do. Each carrier runs this whole list. */
export function messagingConformance(name: string, open: () => Promise<MessagingHarness>): void {
  describe(`${name} carries facts to consumers`, () => {
    let harness: MessagingHarness;
    let writer: CaseWriter;
    beforeEach(async () => {
      harness = await open();
      writer = new CaseWriter(harness.log);
    }, OPEN_MS);
    afterEach(() => harness.close(), OPEN_MS);

    const reached = async (running: Messaging, ...consumers: readonly string[]) =>
      expect(await running.waitFor(consumers, await harness.log.head(), WAIT_MS)).toBe(true);
    const taken = (caseNumber: number) => takenOf(harness.store, caseNumber);

    it('in the order of the log within each case, those before the start and those after', async () => {
      const listening = listeningReaction();
      await writer.write(1, 2, 1, 3);
      const running = harness.start(countingConsumer(), listening);
      await reached(running, 'counting', 'listening');
      await writer.write(2, 1, 3, 1);
      await reached(running, 'counting', 'listening');
      expect(await taken(1)).toEqual([1, 3, 6, 8]);
      expect(await taken(2)).toEqual([2, 5]);
      expect(await taken(3)).toEqual([4, 7]);
      const ofCase1 = listening.heard.filter((number) => [1, 3, 6, 8].includes(number));
      expect(ofCase1).toEqual([1, 3, 6, 8]);
    });

    it('and says how far each has come', async () => {
      const head = await writer.write(1, 2, 1);
      const running = harness.start(countingConsumer());
      await reached(running, 'counting');
      expect(await running.positionOf('counting')).toBe(head);
      const [lag] = await running.lag();
      expect(lag).toEqual({
        consumer: 'counting',
        position: head,
        head,
        behind: 0n,
        ageSeconds: 0,
      });
      expect(running.lastPollAt('counting')).toBeInstanceOf(Date);
    });

    it('from its start until it stops', async () => {
      const running = harness.start(countingConsumer());
      expect(running.running()).toBe(true);
      expect(() => running.register(listeningReaction())).toThrow('listening');
      await running.stop();
      expect(running.running()).toBe(false);
    });

    it('and does not claim to have come where nobody has been', async () => {
      const running = harness.start(countingConsumer());
      const head = await writer.write(1);
      const beyond = String(BigInt(head) + 1_000_000n).padStart(20, '0') as typeof head;
      expect(await running.waitFor(['counting'], head, WAIT_MS)).toBe(true);
      expect(await running.waitFor(['counting'], beyond, 50)).toBe(false);
      await expect(running.waitFor(['nobody'], head, 50)).rejects.toThrow('nobody');
    });

    it('which goes on after a restart where it had stopped', async () => {
      const first = listeningReaction();
      await writer.write(1, 2, 1);
      const before = harness.start(first);
      await reached(before, 'listening');
      await before.stop();
      await writer.write(2, 1);
      const second = listeningReaction();
      const after = harness.start(second);
      await reached(after, 'listening');
      expect([...first.heard].sort()).toEqual([1, 2, 3]);
      expect([...second.heard].sort()).toEqual([4, 5]);
    });

    it('which may come again after a crash: documents count them once', async () => {
      await writer.write(1, 2, 1, 1);
      const before = harness.start(countingConsumer());
      await reached(before, 'counting');
      await before.stop();
      await harness.forgetProgress(countingConsumer());
      await writer.write(2);
      const after = harness.start(countingConsumer());
      await reached(after, 'counting');
      expect(await taken(1)).toEqual([1, 3, 4]);
      expect(await taken(2)).toEqual([2, 5]);
    });

    it('which may come again after a crash: a reaction decides nothing new', async () => {
      const answering = answeringReaction(harness.log);
      await writer.write(1, 2, 1);
      const answers = async () =>
        Promise.all(
          [1, 2].map(async (n) => (await harness.log.read(`answers-${caseIdOf(n)}`)).length),
        );
      const before = harness.start(answering);
      await reached(before, 'answering');
      await before.stop();
      expect(await answers()).toEqual([2, 1]);
      await harness.forgetProgress(answering);
      const after = harness.start(answering);
      await reached(after, 'answering');
      expect(await answers()).toEqual([2, 1]);
    });

    it('and builds a new version of its documents from the beginning, beside the old ones', async () => {
      await writer.write(1, 1);
      const before = harness.start(countingConsumer());
      await reached(before, 'counting');
      await before.stop();
      const after = harness.start(countingConsumer(new Breakage(), 2));
      await reached(after, 'counting');
      expect(await takenOf(harness.store, 1, 2)).toEqual([1, 2]);
      expect(await taken(1)).toEqual([1, 2]);
    });

    describe('parks a fact that keeps failing', () => {
      // Facts 1, 4, 6 are of case 1, the third one of case 2 fails.
      const story = [1, 2, 3, 1, 2, 1, 2, 3];
      const numbersParked = async (running: Messaging) =>
        (await running.parked()).map(({ eventId }) => Number(eventId.slice(-12)));

      it('and holds its case, while all others go on', async () => {
        await writer.write(...story);
        const breakage = new Breakage(5);
        const running = harness.start(countingConsumer(breakage));
        await reached(running, 'counting');
        expect(await taken(1)).toEqual([1, 4, 6]);
        expect(await taken(2)).toEqual([2]);
        expect(await taken(3)).toEqual([3, 8]);
        await writer.write(2, 1);
        await reached(running, 'counting');
        expect(await taken(1)).toEqual([1, 4, 6, 10]);
        expect(await taken(2)).toEqual([2]);
        expect(await numbersParked(running)).toEqual([5, 7, 9]);
        expect(await running.parkedCount()).toBe(3);
      });

      it('and says which and why, but nothing of what it holds', async () => {
        await writer.write(...story);
        const running = harness.start(countingConsumer(new Breakage(5)));
        await reached(running, 'counting');
        const [failed, behind] = await running.parked();
        const facts = await harness.log.read(`case-${caseIdOf(2)}`);
        expect(failed).toEqual({
          consumer: 'counting',
          key: caseIdOf(2),
          position: facts[1]?.position,
          stream: `case-${caseIdOf(2)}`,
          revision: 1,
          eventId: facts[1]?.eventId,
          type: 'CaseOpened',
          reason: 'TypeError',
          tries: TRIES,
          parkedAt: expect.any(Date),
        });
        expect(behind).toMatchObject({
          revision: 2,
          reason: 'held behind an earlier fact',
          tries: 0,
        });
        expect(JSON.stringify(await running.parked())).not.toContain('Nowak');
      });

      it('also for a reaction, after as many tries', async () => {
        await writer.write(...story);
        const breakage = new Breakage(5);
        const listening = listeningReaction(breakage);
        const running = harness.start(listening);
        await reached(running, 'listening');
        expect(breakage.tries).toBe(TRIES);
        expect([...listening.heard].sort()).toEqual([1, 2, 3, 4, 6, 8]);
        expect(await numbersParked(running)).toEqual([5, 7]);
        breakage.mend();
        expect(await running.retryParked('listening', caseIdOf(2))).toBe(0);
        expect(listening.heard.slice(-2)).toEqual([5, 7]);
      });

      it('also one that cannot be read, and names the field', async () => {
        await writer.write(1, 2);
        await writer.writeUnreadable(1);
        const listening = listeningReaction();
        const running = harness.start(countingConsumer(), listening);
        await writer.write(1, 2);
        await reached(running, 'counting', 'listening');
        expect(await taken(1)).toEqual([1]);
        expect(await taken(2)).toEqual([2, 5]);
        const parked = await running.parked();
        expect(parked.map(({ consumer }) => consumer)).toEqual([
          'counting',
          'counting',
          'listening',
          'listening',
        ]);
        expect(parked[0]?.reason).toMatch(/^UndecodableFact: v1: CaseOpened: .*caseId/);
        expect(JSON.stringify(parked)).not.toContain('Nowak');
      });

      it('and tells it and what followed again, in order, when it is asked to', async () => {
        await writer.write(...story);
        const breakage = new Breakage(5);
        const running = harness.start(countingConsumer(breakage));
        await reached(running, 'counting');
        breakage.mend();
        expect(await running.retryParked('counting', caseIdOf(2))).toBe(0);
        expect(await taken(2)).toEqual([2, 5, 7]);
        await writer.write(2);
        await reached(running, 'counting');
        expect(await taken(2)).toEqual([2, 5, 7, 9]);
        expect(await numbersParked(running)).toEqual([]);
      });

      it('and keeps everything parked when it fails again', async () => {
        await writer.write(...story);
        const running = harness.start(countingConsumer(new Breakage(5)));
        await reached(running, 'counting');
        expect(await running.retryParked('counting', caseIdOf(2))).toBe(2);
        expect(await taken(2)).toEqual([2]);
        const parked = await running.parked();
        expect(parked.map(({ tries }) => tries)).toEqual([TRIES + 1, 0]);
        expect(await running.retryParked('counting', caseIdOf(1))).toBe(0);
      });

      it('and holds the case across a restart', async () => {
        await writer.write(...story);
        const before = harness.start(countingConsumer(new Breakage(5)));
        await reached(before, 'counting');
        await before.stop();
        await writer.write(2, 3);
        const after = harness.start(countingConsumer());
        await reached(after, 'counting');
        expect(await taken(2)).toEqual([2]);
        expect(await taken(3)).toEqual([3, 8, 10]);
        expect(await after.retryParked('counting', caseIdOf(2))).toBe(0);
        expect(await taken(2)).toEqual([2, 5, 7, 9]);
      });
    });
  });
}
