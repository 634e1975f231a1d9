import type { EventLog, RecordedFact } from '#platform/event-log';
import { CheckpointMoved, inTransaction, keyOf } from '#platform/read-store';
import type pg from 'pg';
import type { Attempts } from './attempts.js';
import { pause } from './bell.js';
import { type Consumer, identityOf } from './consumer.js';
import { isOutage, reasonOf } from './faults.js';
import { HELD_BEHIND, type ParkedFact, ParkingLot, type ToPark } from './parking.js';
import type { ConsumerLogger } from './messaging.js';
import { type Delivery, type Taker, takerOf } from './taker.js';

export interface IntakeTools {
  readonly log: EventLog;
  readonly pool: pg.Pool;
  readonly attempts: Attempts;
  readonly clock: () => Date;
  readonly logger: ConsumerLogger;
  readonly signal: AbortSignal;
}

/** Where the carrier remembers how far it has delivered. */
export interface Progress {
  /** In the transaction in which the facts up to this one were taken in or parked. */
  save(client: pg.PoolClient, last: RecordedFact): Promise<void>;
  /** After that transaction. */
  saved(last: RecordedFact): void;
}

/**
 * What a consumer does with facts, whoever carries them to it. A fact that keeps failing is parked and
 * holds its key: what follows of the same key is parked behind it, in order, while all others go on. That
 * a server is away is no fault of a fact: the error goes to the carrier, which waits and delivers again.
 */
export class Intake {
  readonly name: string;
  readonly identity: string;
  readonly parking: ParkingLot;
  readonly #taker: Taker;

  constructor(
    consumer: Consumer,
    private readonly tools: IntakeTools,
  ) {
    this.name = consumer.name;
    this.identity = identityOf(consumer);
    this.parking = new ParkingLot(tools.pool, this.identity, this.name);
    this.#taker = takerOf(consumer, tools.pool);
  }

  /** Takes in successive facts. When the signal aborts it ends early, and the rest is not saved. */
  async take(facts: readonly RecordedFact[], progress: Progress): Promise<void> {
    const parts = this.#taker.inBatches ? [facts] : this.#oneByOne(facts);
    for (const part of parts) await this.#takeAll(part, progress);
  }

  /** Tells parked facts again whose retry was asked for; a key is let go when its last fact went well. */
  async replayRequested(): Promise<void> {
    for (const key of await this.parking.requestedKeys()) {
      for (const parked of await this.parking.list(key)) {
        if (this.tools.signal.aborted || !(await this.#replay(parked))) break;
      }
    }
  }

  /** Each wanted fact alone, what lies between in one piece. */
  #oneByOne(facts: readonly RecordedFact[]): RecordedFact[][] {
    const parts: RecordedFact[][] = [[]];
    for (const fact of facts) {
      if (this.#taker.prepare(fact) === undefined) parts.at(-1)?.push(fact);
      else parts.push([fact], []);
    }
    return parts;
  }

  async #takeAll(facts: readonly RecordedFact[], progress: Progress): Promise<void> {
    const last = facts.at(-1);
    if (last === undefined || this.tools.signal.aborted) return;
    const wanted = facts.flatMap((fact) => this.#taker.prepare(fact) ?? []);
    const held = await this.parking.heldOf([...new Set(wanted.map(({ fact }) => keyOf(fact)))]);
    const free = wanted.filter(({ fact }) => !held.has(keyOf(fact)));
    const behind = wanted
      .filter(({ fact }) => held.has(keyOf(fact)))
      .map(({ fact }) => ({ fact, reason: HELD_BEHIND, tries: 0 }));
    try {
      await this.#taker.take(free, (client) => this.#save(client, behind, last, progress));
    } catch (error) {
      if (!isFaultOfFact(error)) throw error;
      if (facts.length === 1) return this.#insist(free, last, error, progress);
      // One of them is bad: halving finds it and lets its neighbours pass.
      const middle = Math.ceil(facts.length / 2);
      await this.#takeAll(facts.slice(0, middle), progress);
      return this.#takeAll(facts.slice(middle), progress);
    }
    progress.saved(last);
  }

  /** Tries a fact that failed again, with growing waits, and parks it in the end. */
  async #insist(
    delivery: readonly Delivery[],
    fact: RecordedFact,
    first: unknown,
    progress: Progress,
  ): Promise<void> {
    const { attempts, signal } = this.tools;
    let error = first;
    for (let tries = 1; tries < attempts.max; tries += 1) {
      await pause(attempts.waitMs(tries), signal);
      if (signal.aborted) return;
      try {
        await this.#taker.take(delivery, (client) => this.#save(client, [], fact, progress));
        return progress.saved(fact);
      } catch (again) {
        if (!isFaultOfFact(again)) throw again;
        error = again;
      }
    }
    const toPark = { fact, reason: reasonOf(error), tries: attempts.max };
    await inTransaction(this.tools.pool, (client) => this.#save(client, [toPark], fact, progress));
    this.#tellParked(toPark);
    progress.saved(fact);
  }

  async #save(
    client: pg.PoolClient,
    parked: readonly ToPark[],
    last: RecordedFact,
    progress: Progress,
  ): Promise<void> {
    await this.parking.park(client, parked, this.tools.clock());
    await progress.save(client, last);
  }

  async #replay(parked: ParkedFact): Promise<boolean> {
    const [fact] = await this.tools.log.read(parked.stream, parked.revision);
    const delivery = fact && this.#taker.prepare(fact);
    try {
      await this.#taker.take(delivery ? [delivery] : [], (client) =>
        this.parking.release(client, parked),
      );
      return true;
    } catch (error) {
      if (!isFaultOfFact(error)) throw error;
      await this.parking.retryFailed(parked, reasonOf(error));
      return false;
    }
  }

  #tellParked({ fact, reason }: ToPark): void {
    const { eventId, type, position } = fact;
    const ids = { consumer: this.name, key: keyOf(fact), eventId, type, position, reason };
    this.tools.logger.error(ids, 'A fact was parked; its case is held, all others go on.');
  }
}

function isFaultOfFact(error: unknown): boolean {
  return !isOutage(error) && !(error instanceof CheckpointMoved);
}
