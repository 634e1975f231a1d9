import type { AcceptedAppend } from '../accept-append.js';
import { LogUnavailable, RevisionConflict } from '../event-log.js';
import type { Outcome } from './append-group.js';
import {
  AppendQueue,
  GROUP_APPENDS_MAX,
  GROUP_BYTES_MAX,
  QUEUE_APPENDS_MAX,
  QUEUE_BYTES_MAX,
  QUEUE_WAIT_MAX_MS,
} from './append-queue.js';

const append = (stream: string, bytes = 10): AcceptedAppend => ({
  stream,
  expected: 'no-stream',
  facts: [],
  bytes,
});
const written = { revision: 0, position: '00000000000000000001' } as Outcome;
const namesOf = (group: readonly AcceptedAppend[]) => group.map(({ stream }) => stream);

/** A server that answers each group when it is told to. */
function slowServer() {
  const groups: (readonly AcceptedAppend[])[] = [];
  const answers: ((outcomes: readonly Outcome[]) => void)[] = [];
  const write = (group: readonly AcceptedAppend[]) => {
    groups.push(group);
    return new Promise<readonly Outcome[]>((resolve) => answers.push(resolve));
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const answer = async (outcome: Outcome = written) => {
    await turn();
    const last = groups.length - 1;
    answers[last]!(groups[last]!.map(() => outcome));
    await turn();
  };
  return { groups, write, answer };
}

describe('the queue of appends', () => {
  it('sends together whoever came while a group was under way', async () => {
    const { groups, write, answer } = slowServer();
    const queue = new AppendQueue(write);
    const all = [queue.add(append('a')), queue.add(append('b'))];
    await Promise.resolve();
    await Promise.resolve();
    all.push(queue.add(append('c')), queue.add(append('d')));
    await answer();
    await answer();
    await Promise.all(all);
    expect(groups.map(namesOf)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('gives each its own answer', async () => {
    const conflict = new RevisionConflict('b', 'no-stream');
    const queue = new AppendQueue(async () => [written, conflict, written]);
    const all = ['a', 'b', 'c'].map((stream) => queue.add(append(stream)));
    expect(await Promise.allSettled(all)).toEqual([
      { status: 'fulfilled', value: written },
      { status: 'rejected', reason: conflict },
      { status: 'fulfilled', value: written },
    ]);
  });

  it('sends no more appends and bytes together than a group may have', async () => {
    const sizes: number[] = [];
    const queue = new AppendQueue(async (group) => {
      sizes.push(group.length);
      return group.map(() => written);
    });
    const many = Array.from({ length: GROUP_APPENDS_MAX + 1 }, (_, i) => append(`a-${i}`));
    const large = Array.from({ length: 3 }, (_, i) => append(`b-${i}`, GROUP_BYTES_MAX / 2));
    await Promise.all(many.map((one) => queue.add(one)));
    await Promise.all(large.map((one) => queue.add(one)));
    expect(sizes).toEqual([GROUP_APPENDS_MAX, 1, 2, 1]);
  });

  it.each([
    ['appends', QUEUE_APPENDS_MAX, 10],
    ['bytes', Math.ceil(QUEUE_BYTES_MAX / 1_000_000), 1_000_000],
  ])(
    'takes no more %s on than may wait, and goes on when they are written',
    async (_, count, bytes) => {
      const { write, answer } = slowServer();
      const queue = new AppendQueue(write);
      const waiting = Array.from({ length: count }, (_, i) => queue.add(append(`a-${i}`, bytes)));
      await expect(queue.add(append('one too many'))).rejects.toThrow(LogUnavailable);
      let done = false;
      const all = Promise.all(waiting).then(() => (done = true));
      while (!done) await answer();
      await all;
      const next = queue.add(append('later'));
      await answer();
      expect(await next).toBe(written);
    },
  );

  it('lets nobody queue for a server that is away', async () => {
    const { groups, write, answer } = slowServer();
    const queue = new AppendQueue(write);
    const first = queue.add(append('a'));
    await Promise.resolve();
    await Promise.resolve();
    const second = queue.add(append('b'));
    const both = Promise.allSettled([first, second]);
    await answer(new LogUnavailable('away'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(groups.map(namesOf)).toEqual([['a']]);
  });

  it('does not send an append any more that has waited too long', async () => {
    let nowMs = 0;
    const { groups, write, answer } = slowServer();
    const queue = new AppendQueue(write, () => nowMs);
    const first = queue.add(append('a'));
    await Promise.resolve();
    await Promise.resolve();
    const late = Promise.allSettled([queue.add(append('b'))]);
    nowMs = 1;
    const inTime = queue.add(append('c'));
    nowMs = QUEUE_WAIT_MAX_MS + 1;
    await answer();
    await answer();
    expect(await first).toBe(written);
    expect(await inTime).toBe(written);
    expect((await late)[0]).toMatchObject({ reason: expect.any(LogUnavailable) });
    expect(groups.map(namesOf)).toEqual([['a'], ['c']]);
  });
});
