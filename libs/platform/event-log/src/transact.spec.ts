import { randomUUID } from 'node:crypto';
import { ReferralAcknowledged } from '#language/event-catalogue';
import { alreadyDone, civilDate, record, refuse, type Decision } from '#language/kernel';
import type { EventLog } from './event-log.js';
import { AppendOutcomeUnknown, LogUnavailable, RevisionConflict } from './event-log.js';
import { fact, newStream } from './facts.fixture.js';
import { MemoryEventLog } from './memory/memory-event-log.js';
import { transact, TRIES_MAX, type CommandContext, type Transaction } from './transact.js';

type Taken = ReturnType<typeof ReferralAcknowledged>;
type Places = Transaction<number, Taken, { readonly places: number }, 'FULL'>;

const log = () => new MemoryEventLog(() => new Date('2026-03-02T08:00:00Z'));

const commanded = (changes: Partial<CommandContext> = {}): CommandContext => ({
  commandId: randomUUID(),
  contentHmac: 'the same',
  actor: fact().actor,
  occurredOn: civilDate('2026-03-02'),
  correlationId: randomUUID(),
  ...changes,
});

/** Somebody asks for the one place that there is. */
function askingForThePlace(changes: Partial<Places> & Pick<Places, 'stream'>) {
  const askedAt: number[] = [];
  const decide = (taken: number, { places }: { places: number }): Decision<Taken, 'FULL'> => {
    askedAt.push(taken);
    return taken < places ? record(ReferralAcknowledged({})) : refuse('FULL', { taken });
  };
  const context = changes.context ?? commanded();
  const asked: Places = {
    fold: { initial: 0, evolve: (taken) => taken + 1 },
    context,
    prepare: async () => ({ places: 1 }),
    decide,
    seal: async (events) =>
      events.map(({ type, data }) =>
        fact({ type, data: data as object as Record<string, unknown>, ...idsOf(context) }),
      ),
    ...changes,
  };
  return { asked, askedAt };
}

const idsOf = ({ commandId, contentHmac }: CommandContext) => ({ commandId, contentHmac });

/** A log whose next appends are met by somebody else first, or whose answer is lost. */
function disturbed(
  inner: EventLog,
  ...disturbances: ((append: () => Promise<unknown>) => Promise<never>)[]
) {
  const append: EventLog['append'] = (...parts) => {
    const disturbance = disturbances.shift();
    const really = () => inner.append(...parts);
    return disturbance === undefined ? really() : disturbance(really);
  };
  return { append, read: inner.read.bind(inner) } as unknown as EventLog;
}

describe('carrying a command to the log', () => {
  const stream = newStream();

  it('gives the one place to one of two who ask at once', async () => {
    const places = log();
    const answers = await Promise.all([
      transact(places, askingForThePlace({ stream }).asked),
      transact(places, askingForThePlace({ stream }).asked),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['recorded', 'refused']);
    expect(await places.read(stream)).toHaveLength(1);
  });
  it('says of a refusal why, and in which state, and writes nothing', async () => {
    const places = log();
    await places.append(stream, 'no-stream', [fact({ type: 'ReferralAcknowledged', data: {} })]);
    expect(await transact(places, askingForThePlace({ stream }).asked)).toEqual({
      kind: 'refused',
      code: 'FULL',
      details: { taken: 1 },
      state: 1,
    });
    expect(await places.read(stream)).toHaveLength(1);
  });
  it('answers a repeat as it answered first, even when the caller has not seen its own act', async () => {
    const places = log();
    const context = commanded();
    const first = await transact(places, askingForThePlace({ stream, context }).asked);
    const again = askingForThePlace({ stream, context: { ...context, expectedRevision: 7 } });
    expect(first).toMatchObject({ kind: 'recorded', revision: 0 });
    expect(await transact(places, again.asked)).toEqual(first);
    expect(again.askedAt).toEqual([]);
    expect(await places.read(stream)).toHaveLength(1);
  });
  it('refuses the same command with other content and writes nothing (N20, F69)', async () => {
    const places = log();
    const context = commanded();
    await transact(places, askingForThePlace({ stream, context }).asked);
    const other = askingForThePlace({ stream, context: { ...context, contentHmac: 'another' } });
    expect(await transact(places, other.asked)).toEqual({ kind: 'content-differs' });
    expect(await places.read(stream)).toHaveLength(1);
  });
  it.each([
    ['an older revision', 0],
    ['a revision that is not there yet', 2],
  ])('is stale for who has seen %s, and does not ask', async (_, expectedRevision) => {
    const places = log();
    const before = [fact(), fact()].map((one) => ({
      ...one,
      type: 'ReferralAcknowledged',
      data: {},
    }));
    await places.append(stream, 'no-stream', before);
    const { asked, askedAt } = askingForThePlace({
      stream,
      context: commanded({ expectedRevision }),
    });
    expect(await transact(places, asked)).toEqual({ kind: 'stale', revision: 1 });
    expect(askedAt).toEqual([]);
  });
  it('is stale for who has seen a stream that does not exist', async () => {
    const { asked } = askingForThePlace({ stream, context: commanded({ expectedRevision: 0 }) });
    expect(await transact(log(), asked)).toEqual({ kind: 'stale', revision: -1 });
  });
  it('shrugs when nothing is left to do, and says where the stream is', async () => {
    const places = log();
    await places.append(stream, 'no-stream', [fact({ type: 'ReferralAcknowledged', data: {} })]);
    const { asked } = askingForThePlace({ stream, decide: () => alreadyDone() });
    expect(await transact(places, asked)).toMatchObject({ kind: 'already-done', revision: 0 });
  });
  it('takes "already done" in a stream that does not exist for the fault it is', async () => {
    const { asked } = askingForThePlace({ stream, decide: () => alreadyDone() });
    await expect(transact(log(), asked)).rejects.toThrow('does not exist');
  });
});

describe('when the log answers otherwise', () => {
  const stream = newStream();
  const conflict = async () => {
    throw new RevisionConflict(stream, 'no-stream');
  };

  it('asks the decision again with what another writer recorded', async () => {
    const places = log();
    const { asked, askedAt } = askingForThePlace({ stream });
    const rival = disturbed(places, async () => {
      await places.append(stream, 'no-stream', [fact({ type: 'ReferralAcknowledged', data: {} })]);
      throw new RevisionConflict(stream, 'no-stream');
    });
    expect(await transact(rival, asked)).toMatchObject({ kind: 'refused', code: 'FULL' });
    expect(askedAt).toEqual([0, 1]);
  });
  it(`asks ${TRIES_MAX} times at most`, async () => {
    const { asked, askedAt } = askingForThePlace({ stream });
    const busy = disturbed(log(), conflict, conflict, conflict, conflict);
    await expect(transact(busy, asked)).rejects.toBeInstanceOf(RevisionConflict);
    expect(askedAt).toHaveLength(TRIES_MAX);
  });
  it('finds its own append after the answer was lost, and records nothing twice', async () => {
    const places = log();
    const lost = disturbed(places, async (append) => {
      await append();
      throw new AppendOutcomeUnknown('lost');
    });
    const { asked, askedAt } = askingForThePlace({ stream });
    expect(await transact(lost, asked)).toMatchObject({ kind: 'recorded', revision: 0 });
    expect(askedAt).toHaveLength(1);
    expect(await places.read(stream)).toHaveLength(1);
  });
  it('decides again when the lost append is not in the log', async () => {
    const places = log();
    const lost = disturbed(places, async () => {
      throw new AppendOutcomeUnknown('lost');
    });
    expect(await transact(lost, askingForThePlace({ stream }).asked)).toMatchObject({
      kind: 'recorded',
      revision: 0,
    });
    expect(await places.read(stream)).toHaveLength(1);
  });
  it('does not insist while the log is away', async () => {
    const { asked, askedAt } = askingForThePlace({ stream });
    const away = disturbed(log(), async () => {
      throw new LogUnavailable('away');
    });
    await expect(transact(away, asked)).rejects.toBeInstanceOf(LogUnavailable);
    expect(askedAt).toHaveLength(1);
  });
});
