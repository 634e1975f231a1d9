import { rowsOf, SecurityStoreUnavailable, type Queryable } from '../database.js';
import { rowOf, type JournalEntry } from './journal-entry.js';

/** Entries in one statement. */
export const JOURNAL_BATCH_MAX = 200;
/** Entries in memory. Beyond it a reader waits for the database, and is refused while that is away. */
export const JOURNAL_QUEUE_MAX = 2_000;
/** How long a read of open parts may stand in memory only. */
export const JOURNAL_DELAY_MS = 100;
/** How long after a failure the next attempt is made, unless somebody waits for one. */
export const JOURNAL_RETRY_MS = 500;

const INSERT = `
insert into access_journal.reads (id, at, user_id, role, institution, purpose, legal_basis, thing,
  thing_id, case_id, sealed, outcome)
select id, at, user_id, role, institution, purpose, legal_basis, thing, thing_id, case_id, sealed, outcome
from jsonb_populate_recordset(null::access_journal.reads, $1::jsonb)
on conflict (id) do nothing`;

interface Waiting {
  readonly row: object;
  /** Present when the reader waits for it. */
  readonly settle?: (error?: unknown) => void;
}

/**
 * The journal of reads. An entry of a sealed value is durable when `record` returns, so that nothing
 * is handed out unrecorded; the others are written together soon after, at the latest on `stop`.
 */
export class AccessJournal {
  #queue: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;
  #stopped = false;

  /** @param onLost hears of an entry that the database refused and for which nobody waited: a fault. */
  constructor(
    private readonly pool: Queryable,
    private readonly onLost: (error: unknown) => void = () => undefined,
  ) {}

  /** @throws SecurityStoreUnavailable when the entry cannot be kept: then nothing may be shown. */
  async record(entry: JournalEntry): Promise<void> {
    if (this.#stopped) throw new Error('The journal of reads was stopped.');
    const row = rowOf(entry);
    if (!entry.sealed && this.#queue.length < JOURNAL_QUEUE_MAX) {
      this.#queue.push({ row });
      this.#timer ??= setTimeout(() => this.write(), JOURNAL_DELAY_MS).unref();
      return;
    }
    await new Promise<void>((done, fail) => {
      const settle = (error?: unknown) => (error === undefined ? done() : fail(error));
      this.#queue.push({ row, settle });
      this.write();
    });
  }

  /** Writes what is waiting and takes no more. @throws when the database is away: entries are lost. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#writing;
    await this.writeAll();
    if (this.#queue.length > 0) {
      throw new SecurityStoreUnavailable(`${this.#queue.length} entries of the journal were lost.`);
    }
  }

  /** Starts writing unless that is under way: then what was just added goes with the next batch. */
  private write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.writeAll().then(() => {
      this.#writing = undefined;
      if (this.#queue.length === 0 || this.#stopped) return;
      if (this.#queue.some(({ settle }) => settle !== undefined)) this.write();
      else this.#timer ??= setTimeout(() => this.write(), JOURNAL_RETRY_MS).unref();
    });
  }

  /** Writes batch after batch until nothing is left, or the database is away. */
  private async writeAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, JOURNAL_BATCH_MAX);
      try {
        await this.insert(batch);
      } catch (error) {
        if (error instanceof SecurityStoreUnavailable) return this.giveBack(batch, error);
        await this.insertOneByOne(batch);
      }
    }
  }

  private async insert(batch: readonly Waiting[]): Promise<void> {
    await rowsOf(this.pool, INSERT, [JSON.stringify(batch.map(({ row }) => row))]);
    for (const { settle } of batch) settle?.();
  }

  /** One entry that the database refuses must not take its neighbours with it. */
  private async insertOneByOne(batch: readonly Waiting[]): Promise<void> {
    for (const waiting of batch) {
      try {
        await this.insert([waiting]);
      } catch (error) {
        (waiting.settle ?? this.onLost)(error);
      }
    }
  }

  /** Who waits hears that the database is away; what nobody waits for is kept for the next attempt. */
  private giveBack(batch: readonly Waiting[], error: unknown): void {
    const all = [...batch, ...this.#queue];
    this.#queue = all.filter(({ settle }) => settle === undefined);
    for (const { settle } of all) settle?.(error);
  }
}
