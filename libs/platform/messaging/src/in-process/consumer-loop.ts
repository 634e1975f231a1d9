import { BEGINNING, type Position } from '#language/kernel';
import { CheckpointMoved, loadCheckpoint, moveCheckpoint } from '#platform/read-store';
import { type Bell, pause } from '../bell.js';
import type { Consumer } from '../consumer.js';
import { isOutage, reasonOf } from '../faults.js';
import { Intake, type IntakeTools, type Progress } from '../intake.js';
import type { Leases } from './leases.js';

/** Facts that are read at once. */
export const BATCH_MAX = 500;
/** How long a consumer sleeps when no hint of new facts comes. */
export const IDLE_MAX_MS = 1_000;
/** How often a process asks for the turn that another one has. */
export const STAND_BY_MS = 500;
export const OUTAGE_WAIT_MS = 25;
export const OUTAGE_WAIT_MAX_MS = 1_000;

export interface LoopTools extends IntakeTools {
  readonly leases: Leases;
  /** Rings when there may be something to do. */
  readonly work: Bell;
  /** Is rung after each step forward. */
  readonly progress: Bell;
}

/** One consumer: takes in the log, batch after batch, from its stored checkpoint on, while it has the turn. */
export class ConsumerLoop {
  readonly intake: Intake;
  #position: Position = BEGINNING;
  #active = false;
  #lastPollAt: Date | undefined;

  constructor(
    consumer: Consumer,
    private readonly tools: LoopTools,
  ) {
    this.intake = new Intake(consumer, tools);
  }

  get name(): string {
    return this.intake.name;
  }

  /** How far it has come, when it is active in this process; else only the stored checkpoint knows. */
  get position(): Position | undefined {
    return this.#active && this.tools.leases.holds(this.intake.identity)
      ? this.#position
      : undefined;
  }

  get lastPollAt(): Date | undefined {
    return this.#lastPollAt;
  }

  /** Runs until the signal aborts. Never rejects: whatever goes wrong, it waits and goes on. */
  async run(): Promise<void> {
    const { signal } = this.tools;
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.#takeTurn(() => {
          failures = 0;
        });
      } catch (error) {
        // The transaction that found this out was undone: look where the checkpoint is now.
        if (error instanceof CheckpointMoved) continue;
        failures += 1;
        this.#tellFailure(error, failures);
        const waitMs = OUTAGE_WAIT_MS * 2 ** (failures - 1);
        await pause(Math.min(waitMs, OUTAGE_WAIT_MAX_MS), signal);
      } finally {
        this.#active = false;
      }
    }
  }

  async #takeTurn(wentWell: () => void): Promise<void> {
    const { leases, pool, signal, work, progress } = this.tools;
    if (!(await leases.take(this.intake.identity))) return pause(STAND_BY_MS, signal);
    this.#position = await loadCheckpoint(pool, this.intake.identity);
    this.#active = true;
    while (!signal.aborted && leases.holds(this.intake.identity)) {
      const heard = work.strokes;
      await this.intake.replayRequested();
      const more = await this.#readOn();
      wentWell();
      progress.ring();
      if (!more) await work.after(heard, IDLE_MAX_MS, signal);
    }
  }

  async #readOn(): Promise<boolean> {
    const facts = await this.tools.log.readAll(this.#position, BATCH_MAX);
    this.#lastPollAt = this.tools.clock();
    await this.intake.take(facts, this.#checkpoint);
    return facts.length > 0;
  }

  readonly #checkpoint: Progress = {
    save: (client, last) =>
      moveCheckpoint(client, this.intake.identity, this.#position, last.position),
    saved: (last) => {
      this.#position = last.position;
      this.tools.progress.ring();
    },
  };

  #tellFailure(error: unknown, failures: number): void {
    const { logger } = this.tools;
    const fields = { consumer: this.name, reason: reasonOf(error) };
    if (!isOutage(error)) logger.error(fields, 'A consumer failed outside of any fact.');
    else if (failures === 1) logger.warn(fields, 'A consumer waits for a server that is away.');
  }
}
