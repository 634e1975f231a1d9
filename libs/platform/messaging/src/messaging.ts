import type { Position } from '#language/kernel';
import type { Consumer } from './consumer.js';
import type { ParkedFact } from './parking.js';

/** How far a consumer is behind the log. */
export interface Lag {
  readonly consumer: string;
  readonly position: Position;
  readonly head: Position;
  /** Head less position; a count of facts where positions are dense, bytes or the like elsewhere. */
  readonly behind: bigint;
  /** Age of the oldest fact that it has not read; 0 when there is none. */
  readonly ageSeconds: number;
}

/** Where consumers tell what happens to them. Fields hold ids only. */
export interface ConsumerLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The consumers of one process, whatever carries facts to them. Consumers are meant by their names. */
export interface Messaging {
  /** Adds a consumer. @throws after the start, and when its name is taken. */
  register(consumer: Consumer): void;
  /** Starts to carry facts to the consumers. Servers may come later, and go and come again. */
  start(): void;
  /** Whether it was started and not stopped. */
  running(): boolean;
  /** Makes every consumer look for new facts now. Appends are noticed without it; it only spares waiting. */
  wake(): void;
  /** How far a consumer has come, in whichever process it is active. */
  positionOf(consumer: string): Promise<Position>;
  /** Whether all of them have come to the position, at the latest when the time is over. Parked cases do not count. */
  waitFor(consumers: readonly string[], position: Position, timeoutMs: number): Promise<boolean>;
  /** What waits for a person to look at, in order. */
  parked(): Promise<readonly ParkedFact[]>;
  /** How many facts of all consumers are parked. */
  parkedCount(): Promise<number>;
  /**
   * Tells the parked facts of a key again, in order, and lets the key go when all went well. The active
   * consumer does it, in whichever process it is.
   * @returns how many are still parked.
   */
  retryParked(consumer: string, key: string): Promise<number>;
  lag(): Promise<readonly Lag[]>;
  /** When a consumer of this process last looked for facts, with or without success in finding any. */
  lastPollAt(consumer: string): Date | undefined;
  /** Ends the fact in hand, gives up the turn and resolves. What was not finished is repeated later. */
  stop(): Promise<void>;
}
