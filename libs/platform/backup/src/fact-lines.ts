import { BEGINNING, type Position } from '#language/kernel';
import { type ArchivedFact, fromArchived, readArchived } from '#platform/event-log';
import type { AnyProjection } from '#platform/read-store';
import { BackupBroken } from './backup-errors.js';
import { Chain, readChained } from './chained-lines.js';
import { LOG_SEED, type Manifest } from './manifest.js';
import type { Progress } from './progress.js';
import type { Pool } from './tables.js';
import { ViewFold } from './view-fold.js';

const PAGE = 500;

/** The facts on their way into a backup or out of it: counted, and folded into views. */
export class FactLines {
  count = 0;
  readonly #types = new Map<string, number>();
  #fold: ViewFold | undefined;

  constructor(
    projections: readonly AnyProjection[],
    private readonly progress: Progress,
  ) {
    this.#fold = new ViewFold(projections);
  }

  /** The lines of all facts up to a position. */
  async *upTo(head: Position, pool: Pool): AsyncGenerator<string, void, undefined> {
    const chain = new Chain(LOG_SEED);
    for (let after: Position = BEGINNING; ;) {
      const page = await readArchived(pool, after, head, PAGE);
      for (const fact of page) {
        this.#take(fact);
        yield chain.line(fact);
      }
      this.progress('facts written', this.count, Number(head));
      if (page.length < PAGE) return;
      after = page.at(-1)!.position;
    }
  }

  /** The facts of a file, each checked. @throws BackupBroken naming the first bad line. */
  async *from(
    path: string,
    manifest: Manifest,
    work: string,
  ): AsyncGenerator<ArchivedFact, void, undefined> {
    let last: Position = BEGINNING;
    for await (const { number, row } of readChained<ArchivedFact>(path, LOG_SEED, manifest.facts)) {
      if (row.position <= last || row.position > manifest.head) {
        throw new BackupBroken('events.jsonl', number, 'its position is out of order');
      }
      last = row.position;
      this.#take(row);
      if (number % PAGE === 0 || number === manifest.facts) {
        this.progress(work, number, manifest.facts);
      }
      yield row;
    }
    if (last !== manifest.head) {
      throw new BackupBroken('events.jsonl', manifest.facts, 'is not the head of the manifest');
    }
  }

  ofType(): Record<string, number> {
    return Object.fromEntries([...this.#types].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Empty when a fact could not be folded: such a log is backed up all the same. */
  views(): Record<string, string> {
    return this.#fold?.digests() ?? {};
  }

  #take(fact: ArchivedFact): void {
    this.count += 1;
    this.#types.set(fact.type, (this.#types.get(fact.type) ?? 0) + 1);
    try {
      this.#fold?.take(fromArchived(fact));
    } catch {
      this.#fold = undefined;
    }
  }
}
