import { setMaxListeners } from 'node:events';
import type { Position } from '#language/kernel';
import type { EventLog } from '#platform/event-log';
import { loadCheckpoint } from '#platform/read-store';
import type pg from 'pg';
import { ATTEMPTS, type Attempts } from '../attempts.js';
import { Bell } from '../bell.js';
import type { Consumer } from '../consumer.js';
import { isOutage } from '../faults.js';
import type { ConsumerLogger, Lag, Messaging } from '../messaging.js';
import type { ParkedFact } from '../parking.js';
import { ConsumerLoop, type LoopTools } from './consumer-loop.js';
import { Leases } from './leases.js';
import { watchLog } from './watch-log.js';

/** How often somebody who waits asks the database about a consumer that is active in another process. */
const ASK_AGAIN_MS = 25;
/** How long a retry of parked facts is waited for. */
export const RETRY_WAIT_MAX_MS = 30_000;

export interface InProcessOptions {
  readonly log: EventLog;
  /** Each consumer uses a connection at a time, all together one more for their turns. */
  readonly pool: pg.Pool;
  readonly clock: () => Date;
  readonly logger: ConsumerLogger;
  readonly attempts?: Attempts;
}

/**
 * Consumers that read the log themselves. Each has one active instance among all processes on the
 * database; the others stand by and take over.
 */
export class InProcessMessaging implements Messaging {
  readonly #loops = new Map<string, ConsumerLoop>();
  readonly #stopping = new AbortController();
  readonly #tools: LoopTools;
  #ended: Promise<unknown> | undefined;

  constructor(options: InProcessOptions) {
    // Every consumer listens for the end, and so does whoever waits for one.
    setMaxListeners(0, this.#stopping.signal);
    this.#tools = {
      attempts: ATTEMPTS,
      ...options,
      leases: new Leases(options.pool),
      work: new Bell(),
      progress: new Bell(),
      signal: this.#stopping.signal,
    };
  }

  register(consumer: Consumer): void {
    const { name } = consumer;
    if (this.#ended) throw new Error(`The consumers run already; ${name} comes too late.`);
    if (this.#loops.has(name)) throw new Error(`Two consumers are called ${name}.`);
    this.#loops.set(name, new ConsumerLoop(consumer, this.#tools));
  }

  start(): void {
    const { log, work, signal } = this.#tools;
    if (this.#ended) return;
    const loops = [...this.#loops.values()].map((loop) => loop.run());
    this.#ended = Promise.all([watchLog(log, work, signal), ...loops]);
  }

  running(): boolean {
    return this.#ended !== undefined && !this.#stopping.signal.aborted;
  }

  wake(): void {
    this.#tools.work.ring();
  }

  async positionOf(consumer: string): Promise<Position> {
    const loop = this.#loop(consumer);
    return loop.position ?? loadCheckpoint(this.#tools.pool, loop.intake.identity);
  }

  async waitFor(
    consumers: readonly string[],
    position: Position,
    timeoutMs: number,
  ): Promise<boolean> {
    const loops = consumers.map((name) => this.#loop(name));
    if (loops.every((loop) => hasCome(loop, position))) return true;
    this.wake();
    return this.#until(timeoutMs, async () => {
      const elsewhere = loops.filter((loop) => loop.position === undefined);
      if (!loops.every((loop) => loop.position === undefined || hasCome(loop, position)))
        return false;
      const stored = await Promise.all(elsewhere.map((loop) => this.positionOf(loop.name)));
      return stored.every((known) => known >= position);
    });
  }

  async parked(): Promise<readonly ParkedFact[]> {
    const lists = [...this.#loops.values()].map(({ intake }) => intake.parking.list());
    return (await Promise.all(lists)).flat();
  }

  async parkedCount(): Promise<number> {
    const counts = [...this.#loops.values()].map(({ intake }) => intake.parking.count());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  async retryParked(consumer: string, key: string): Promise<number> {
    const { parking } = this.#loop(consumer).intake;
    await parking.requestRetry(key);
    this.wake();
    await this.#until(
      RETRY_WAIT_MAX_MS,
      async () => !(await parking.requestedKeys()).includes(key),
    );
    return parking.count(key);
  }

  async lag(): Promise<readonly Lag[]> {
    const head = await this.#tools.log.head();
    return Promise.all([...this.#loops.keys()].map((consumer) => this.#lagOf(consumer, head)));
  }

  lastPollAt(consumer: string): Date | undefined {
    return this.#loop(consumer).lastPollAt;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#ended;
    await this.#tools.leases.end();
  }

  async #lagOf(consumer: string, head: Position): Promise<Lag> {
    const position = await this.positionOf(consumer);
    const behind = position < head ? BigInt(head) - BigInt(position) : 0n;
    const [oldest] = behind === 0n ? [] : await this.#tools.log.readAll(position, 1);
    const ageMs = oldest ? this.#tools.clock().getTime() - oldest.recordedAt.getTime() : 0;
    // The clocks of two machines may differ.
    return { consumer, position, head, behind, ageSeconds: Math.max(ageMs, 0) / 1_000 };
  }

  /** Asks after each step of a consumer, and now and then for those of other processes, until the time is over. */
  async #until(timeoutMs: number, reached: () => Promise<boolean>): Promise<boolean> {
    const { progress, signal } = this.#tools;
    const endsAt = performance.now() + timeoutMs;
    for (;;) {
      const heard = progress.strokes;
      if (await reached().catch(falseInAnOutage)) return true;
      const leftMs = endsAt - performance.now();
      if (leftMs <= 0 || signal.aborted) return false;
      await progress.after(heard, Math.min(leftMs, ASK_AGAIN_MS), signal);
    }
  }

  #loop(consumer: string): ConsumerLoop {
    const loop = this.#loops.get(consumer);
    if (loop === undefined) throw new Error(`There is no consumer ${consumer} in this process.`);
    return loop;
  }
}

function hasCome({ position: known }: ConsumerLoop, position: Position): boolean {
  return known !== undefined && known >= position;
}

function falseInAnOutage(error: unknown): false {
  if (isOutage(error)) return false;
  throw error;
}
