import type { AcceptedAppend } from '../accept-append.js';
import { LogUnavailable, type Appended } from '../event-log.js';
import type { Outcome } from './append-group.js';

/** Appends that go to the server together. */
export const GROUP_APPENDS_MAX = 256;
/** Bytes that go to the server together; a single append may be as large as an append may be. */
export const GROUP_BYTES_MAX = 2_000_000;
/** Appends and bytes that may wait; whoever comes later is told at once that the log is unavailable. */
export const QUEUE_APPENDS_MAX = 4_096;
export const QUEUE_BYTES_MAX = 32_000_000;
/** An append that has waited longer than this is not sent any more. */
export const QUEUE_WAIT_MAX_MS = 10_000;

interface Waiting {
  readonly append: AcceptedAppend;
  readonly sinceMs: number;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Group commit: while one group is written, the next callers gather, and then go together. One group is
 * under way at a time, since the head of the log lets only one through anyway.
 */
export class AppendQueue {
  #waiting: Waiting[] = [];
  #bytes = 0;
  #work: Promise<void> | undefined;

  /** @param write answers for each append of the group, in its order, and never rejects */
  constructor(
    private readonly write: (group: readonly AcceptedAppend[]) => Promise<readonly Outcome[]>,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  async add(append: AcceptedAppend): Promise<Appended> {
    if (this.#waiting.length >= QUEUE_APPENDS_MAX || this.#bytes >= QUEUE_BYTES_MAX) {
      throw new LogUnavailable('Too many appends are waiting; nothing was written.');
    }
    const outcome = await new Promise<Outcome>((settle) => {
      this.#waiting.push({ append, sinceMs: this.nowMs(), settle });
      this.#bytes += append.bytes;
      this.#work ??= this.#writeAll();
    });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }

  /** Resolves when nothing is waiting or under way. */
  async idle(): Promise<void> {
    await this.#work;
  }

  async #writeAll(): Promise<void> {
    // Everyone who calls in this turn of the loop still gets into the first group.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#writeGroup(this.#nextGroup());
    this.#work = undefined;
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    if (group.length === 0) return;
    const outcomes = await this.write(group.map(({ append }) => append));
    group.forEach(({ settle }, i) => settle(outcomes[i] ?? new Error('An append had no answer.')));
    // Nobody queues for a server that is away: all who wait hear it now, for nothing of theirs was sent.
    const away = outcomes.find((outcome) => outcome instanceof LogUnavailable);
    if (away !== undefined) for (const { settle } of this.#take(Infinity, Infinity)) settle(away);
  }

  #nextGroup(): readonly Waiting[] {
    const oldest = this.nowMs() - QUEUE_WAIT_MAX_MS;
    const group = this.#take(GROUP_APPENDS_MAX, GROUP_BYTES_MAX);
    const overdue = new LogUnavailable('The append waited too long; nothing was written.');
    for (const { settle } of group.filter(({ sinceMs }) => sinceMs < oldest)) settle(overdue);
    return group.filter(({ sinceMs }) => sinceMs >= oldest);
  }

  /** The next ones in order, at least one. */
  #take(appendsMax: number, bytesMax: number): readonly Waiting[] {
    let bytes = 0;
    const end = this.#waiting.findIndex(({ append }, i) => {
      bytes += append.bytes;
      return i > 0 && (i >= appendsMax || bytes > bytesMax);
    });
    const taken = this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
    for (const { append } of taken) this.#bytes -= append.bytes;
    return taken;
  }
}
