import { BEGINNING, type Position } from '#language/kernel';
import {
  APPEND_BYTES_MAX,
  APPEND_FACTS_MAX,
  AppendRefused,
  CommandElsewhere,
  LogUnavailable,
  READ_ALL_MAX,
  READ_STREAM_MAX,
  RevisionConflict,
  type EventLog,
} from './event-log.js';
import { fact, facts, newStream, trickyFact } from './facts.fixture.js';

export interface OpenedLog {
  readonly log: EventLog;
  /** Ends what was opened; the log may be closed already. */
  readonly end: () => Promise<void>;
}

const FOLLOW_MAX_MS = 4_000;

/** What every event log must do. Each adapter runs this whole list; none has tests of its own for it. */
export function eventLogConformance(name: string, open: () => Promise<OpenedLog>): void {
  describe(`${name} behaves as an event log`, () => {
    let log: EventLog;
    let end: () => Promise<void>;

    beforeAll(async () => {
      ({ log, end } = await open());
    });
    afterAll(async () => {
      await log.close();
      await end();
    });

    /** Everything after a position, page by page, as a poller reads it. */
    async function allAfter(position: Position, pageMax = READ_ALL_MAX) {
      const read = [];
      for (let after = position; ;) {
        const page = await log.readAll(after, pageMax);
        read.push(...page);
        const last = page.at(-1);
        if (last === undefined) return read;
        after = last.position;
      }
    }

    describe('appending', () => {
      it('starts empty, with its head at the beginning', async () => {
        expect(await log.head()).toBe(BEGINNING);
        expect(await log.readAll(BEGINNING, 10)).toEqual([]);
      });

      it('answers the revision and position of the last fact', async () => {
        const stream = newStream();
        const first = await log.append(stream, 'no-stream', facts(1));
        expect(first).toEqual({ revision: 0, position: expect.stringMatching(/^\d{20}$/) });
        const second = await log.append(stream, 0, facts(3));
        expect(second).toEqual({ revision: 3, position: expect.stringMatching(/^\d{20}$/) });
        expect(second.position > first.position).toBe(true);
        expect((await log.read(stream)).at(-1)).toMatchObject(second);
        expect(await log.head()).toBe(second.position);
      });

      it('gives back every field as it was given, with stream, revision, position and instant', async () => {
        const stream = newStream();
        const given = [trickyFact(), fact()];
        const { position } = await log.append(stream, 'no-stream', given);
        const read = await log.read(stream);
        expect(read).toStrictEqual(
          given.map((one, revision) => ({
            ...one,
            stream,
            revision,
            position: expect.stringMatching(/^\d{20}$/),
            recordedAt: expect.any(Date),
          })),
        );
        expect(JSON.stringify(read.map(({ data }) => data))).toBe(
          JSON.stringify(given.map(({ data }) => data)),
        );
        expect(JSON.stringify(read[0]?.sealed)).toBe(JSON.stringify(given[0]?.sealed));
        expect(read[0]?.recordedAt).toEqual(read[1]?.recordedAt);
        expect(read[1]?.position).toBe(position);
        expect(await log.readAll(read[0]!.position, 1)).toStrictEqual([read[1]]);
      });

      it.each([
        ['a stream that is there was not expected', 'no-stream' as const],
        ['an older revision was expected', 0],
        ['a revision in the future was expected', 2],
      ])('conflicts and writes nothing when %s', async (_, expected) => {
        const stream = newStream();
        await log.append(stream, 'no-stream', facts(2));
        const before = await log.head();
        const late = log.append(stream, expected, facts(2));
        await expect(late).rejects.toThrow(RevisionConflict);
        await expect(late).rejects.toMatchObject({ stream, expected });
        expect(await log.read(stream)).toHaveLength(2);
        expect(await log.head()).toBe(before);
      });

      it('conflicts when a stream was expected that does not exist', async () => {
        const stream = newStream();
        await expect(log.append(stream, 0, facts(1))).rejects.toThrow(RevisionConflict);
        expect(await log.read(stream)).toEqual([]);
      });

      it('writes a repeated append once: the repeat conflicts', async () => {
        const stream = newStream();
        const same = facts(2);
        await log.append(stream, 'no-stream', same);
        await expect(log.append(stream, 'no-stream', same)).rejects.toThrow(RevisionConflict);
        expect(await log.read(stream)).toHaveLength(2);
      });

      it('refuses a command that has written to another stream', async () => {
        const [one, other] = [newStream(), newStream()];
        const first = fact();
        await log.append(one, 'no-stream', [first]);
        const again = { ...fact(), commandId: first.commandId };
        await expect(log.append(other, 'no-stream', [again])).rejects.toThrow(CommandElsewhere);
        expect(await log.read(other)).toEqual([]);
        await log.append(one, 0, [again]);
      });

      it('refuses an event id that it knows, with everything that comes with it', async () => {
        const [stream, other] = [newStream(), newStream()];
        const [known] = facts(1);
        await log.append(stream, 'no-stream', [known!]);
        const before = await log.head();
        await expect(log.append(stream, 0, [fact(), known!])).rejects.toThrow(AppendRefused);
        await expect(log.append(other, 'no-stream', [known!])).rejects.toThrow(AppendRefused);
        expect(await log.read(stream)).toHaveLength(1);
        expect(await log.read(other)).toEqual([]);
        expect(await log.head()).toBe(before);
      });

      const twin = fact();
      it.each([
        ['no facts', []],
        ['too many facts', facts(APPEND_FACTS_MAX + 1)],
        ['too many bytes', [fact({ data: { text: 'ł'.repeat(APPEND_BYTES_MAX / 2) } })]],
        ['one event id twice', [twin, { ...twin, type: 'ReferralAccepted' }]],
        ['an event id that is no UUID', [fact({ eventId: 'event-1' })]],
        ['an event without a type', [fact({ type: '' })]],
        ['a version 0', [fact({ version: 0 })]],
        ['a day that is not in the calendar', [fact({ occurredOn: '2026-02-30' as never })]],
        ['NUL in an id', [fact({ commandId: 'a\u0000b' })]],
        ['a bigint', [fact({ data: { number: 1n } })]],
        ['what is not a number', [fact({ data: { number: NaN } })]],
        ['a date that JSON would make a text of', [fact({ data: { day: new Date(0) } })]],
      ])('refuses an append with %s and writes nothing', async (_, bad) => {
        const stream = newStream();
        const before = await log.head();
        await expect(log.append(stream, 'no-stream', bad)).rejects.toThrow(AppendRefused);
        expect(await log.read(stream)).toEqual([]);
        expect(await log.head()).toBe(before);
      });

      it.each(['', '$all', 'a b', 'a\u0000', 'ź', 'x'.repeat(201)])(
        'refuses the stream name %j',
        async (stream) => {
          await expect(log.append(stream, 'no-stream', facts(1))).rejects.toThrow(AppendRefused);
          await expect(log.read(stream)).rejects.toThrow(RangeError);
        },
      );

      it('takes the largest append that is allowed', async () => {
        const stream = newStream();
        const { revision } = await log.append(stream, 'no-stream', facts(APPEND_FACTS_MAX));
        expect(revision).toBe(APPEND_FACTS_MAX - 1);
        const large = fact({ data: { text: 'x'.repeat(APPEND_BYTES_MAX - 2_000) } });
        await log.append(stream, revision, [large]);
        expect((await log.read(stream, APPEND_FACTS_MAX))[0]?.data).toEqual(large.data);
      });

      it('lets exactly one of two writers win who expect the same revision', async () => {
        for (let round = 0; round < 20; round += 1) {
          const stream = newStream();
          const answers = await Promise.allSettled([
            log.append(stream, 'no-stream', facts(1)),
            log.append(stream, 'no-stream', facts(2)),
          ]);
          expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
          const lost = answers.find((answer) => answer.status === 'rejected');
          expect(lost?.reason).toBeInstanceOf(RevisionConflict);
          const won = answers.find((answer) => answer.status === 'fulfilled');
          expect(await log.read(stream)).toHaveLength(won!.value.revision + 1);
        }
      });

      it('keeps 32 writers apart who write to streams of their own', async () => {
        const before = await log.head();
        const writers = Array.from({ length: 32 }, async () => {
          const stream = newStream();
          const answers = [await log.append(stream, 'no-stream', facts(2))];
          for (const expected of [1, 3]) answers.push(await log.append(stream, expected, facts(2)));
          return { stream, answers };
        });
        const written = await Promise.all(writers);
        const read = await allAfter(before);
        expect(read).toHaveLength(32 * 6);
        for (const { stream, answers } of written) {
          const own = read.filter((one) => one.stream === stream);
          expect(own.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
          expect(answers).toEqual(
            [1, 3, 5].map((i) => ({ revision: i, position: own[i]!.position })),
          );
        }
      });
    });

    describe('reading', () => {
      it('reads a stream from a revision on, and nothing where nothing is', async () => {
        const stream = newStream();
        await log.append(stream, 'no-stream', facts(5));
        const revisions = async (from?: number) =>
          (await log.read(stream, from)).map(({ revision }) => revision);
        expect(await revisions()).toEqual([0, 1, 2, 3, 4]);
        expect(await revisions(3)).toEqual([3, 4]);
        expect(await revisions(5)).toEqual([]);
        expect(await log.read(newStream())).toEqual([]);
        await expect(log.read(stream, -1)).rejects.toThrow(RangeError);
        await expect(log.read(stream, 0.5)).rejects.toThrow(RangeError);
      });

      it('reads the whole log in pages, each fact once and in one order', async () => {
        const whole = await allAfter(BEGINNING);
        expect(whole.length).toBeGreaterThan(300);
        expect(await allAfter(BEGINNING, 7)).toStrictEqual(whole);
        const positions = whole.map(({ position }) => position);
        expect(positions).toEqual([...new Set(positions)].sort());
        expect(positions.at(-1)).toBe(await log.head());
        const half = whole[150]!;
        expect(await log.readAll(half.position, 10)).toStrictEqual(whole.slice(151, 161));
        expect(await log.readAll('99999999999999999999' as Position, 10)).toEqual([]);
      });

      it('names the place of the last fact known at an instant', async () => {
        expect(await log.positionAt(new Date('2999-01-01T00:00:00Z'))).toBe(await log.head());
        expect(await log.positionAt(new Date('1999-01-01T00:00:00Z'))).toBe(BEGINNING);
        const stream = newStream();
        await log.append(stream, 'no-stream', [fact()]);
        const [first] = await log.read(stream);
        const known = await log.positionAt(first!.recordedAt);
        expect(known >= first!.position).toBe(true);
      });

      it.each([
        ['a malformed position', '17', 10],
        ['a position with a sign', '-0000000000000000001', 10],
        ['no limit', BEGINNING, 0],
        ['half a fact', BEGINNING, 1.5],
        ['more than a page', BEGINNING, READ_ALL_MAX + 1],
      ])('refuses to read with %s', async (_, after, limit) => {
        await expect(log.readAll(after as Position, limit)).rejects.toThrow(RangeError);
      });

      it('reads a stream of several pages, and rather nothing than half of one that is too long', async () => {
        const stream = newStream();
        let revision = -1;
        while (revision < READ_STREAM_MAX) {
          const expected = revision < 0 ? 'no-stream' : revision;
          ({ revision } = await log.append(stream, expected, facts(APPEND_FACTS_MAX)));
        }
        await expect(log.read(stream)).rejects.toThrow(RangeError);
        const rest = await log.read(stream, APPEND_FACTS_MAX);
        expect(rest).toHaveLength(READ_STREAM_MAX);
        expect(rest.map((one) => one.revision)).toEqual(rest.map((_, i) => i + APPEND_FACTS_MAX));
      }, 20_000);
    });

    describe('following', () => {
      it('shows history, then what comes, in order and each once, and ends when told', async () => {
        const before = await log.head();
        const stream = newStream();
        const { revision } = await log.append(stream, 'no-stream', facts(3));
        const told = new AbortController();
        const seen: string[] = [];
        const late = log.append(newStream(), 'no-stream', facts(2));
        for await (const one of log.follow(before, withLimit(told.signal))) {
          seen.push(one.position);
          if (seen.length === 5) await log.append(stream, revision, facts(2));
          if (seen.length === 7) told.abort();
        }
        await late;
        expect(seen).toEqual((await allAfter(before)).map(({ position }) => position));
        expect(seen).toHaveLength(7);
      });

      it('shows every follower the same, while 8 writers write', async () => {
        const before = await log.head();
        const follower = async () => {
          const seen: string[] = [];
          for await (const one of log.follow(before, withLimit())) {
            seen.push(one.eventId);
            if (seen.length === 400) break;
          }
          return seen;
        };
        const followers = [follower(), follower()];
        const writer = async () => {
          for (let i = 0; i < 50; i += 1) await log.append(newStream(), 'no-stream', facts(1));
        };
        await Promise.all(Array.from({ length: 8 }, writer));
        const written = (await allAfter(before)).map(({ eventId }) => eventId);
        expect(await Promise.all(followers)).toEqual([written, written]);
      });

      it('shows a fact soon after it was appended', async () => {
        const stream = newStream();
        const following = firstOf(log.follow(await log.head(), withLimit()));
        await log.append(stream, 'no-stream', facts(1));
        expect((await following).value).toMatchObject({ stream, revision: 0 });
      });

      it('ends a follower that waits for facts', async () => {
        const told = new AbortController();
        const next = firstOf(log.follow(await log.head(), told.signal));
        told.abort();
        expect(await next).toEqual({ done: true, value: undefined });
      });

      it('refuses to follow from a malformed position', () => {
        expect(() => log.follow('17' as Position, withLimit())).toThrow(RangeError);
      });
    });

    describe('closing', () => {
      it('finishes what it took on, ends its followers, and refuses everything else', async () => {
        const stream = newStream();
        const next = firstOf(log.follow(await log.head(), withLimit()));
        const started = log.append(stream, 'no-stream', facts(1));
        await log.close();
        expect(await started).toMatchObject({ revision: 0 });
        expect((await next).value).toBeUndefined();
        for (const late of [
          log.append(stream, 0, facts(1)),
          log.read(stream),
          log.readAll(BEGINNING, 1),
          log.head(),
        ]) {
          await expect(late).rejects.toThrow(LogUnavailable);
        }
        await log.close();
      });
    });
  });
}

/** No follower outlives its test: what is not seen in time fails the expectation that follows. */
function withLimit(signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(FOLLOW_MAX_MS);
  return signal === undefined ? limit : AbortSignal.any([limit, signal]);
}

function firstOf<T>(items: AsyncIterable<T>): Promise<IteratorResult<T>> {
  return items[Symbol.asyncIterator]().next();
}
