import { foldAll, type Fold } from '#language/kernel';
import { eventsOf, type EventLog, type RecordedFact } from '#platform/event-log';
import type { PersonVault } from '#platform/security';
import { collectionOf, type DocumentProjection, type ReadStore } from '#platform/read-store';
import type { Messaging } from '#platform/messaging';
import { problem } from '../problems/common-problems.js';
import type { Look } from './act.js';

/** How long a guard over a set waits for its own index. */
export const INDEX_WAIT_MS = 2_000;

/** Reads for one asking of one decision, and remembers the facts it saw: a disclosure looks for its copy among them. */
export class Looking implements Look {
  private readonly streams = new Map<string, readonly RecordedFact[]>();

  constructor(
    private readonly log: EventLog,
    private readonly store: ReadStore,
    private readonly messaging: Messaging,
    readonly people: PersonVault,
  ) {}

  async at<State, Event>(stream: string, fold: Fold<State, Event>): Promise<State> {
    return foldAll(fold, eventsOf<Event>(await this.facts(stream)));
  }

  async document<Doc>(projection: DocumentProjection<Doc>, id: string): Promise<Doc | undefined> {
    const head = await this.log.head();
    if (!(await this.messaging.waitFor([projection.name], head, INDEX_WAIT_MS))) {
      throw problem('VIEW_BEHIND');
    }
    return (await this.store.get<Doc>(collectionOf(projection), id))?.doc;
  }

  async facts(stream: string): Promise<readonly RecordedFact[]> {
    const known = this.streams.get(stream) ?? (await this.log.read(stream));
    this.streams.set(stream, known);
    return known;
  }

  /** A decision that is asked again reads again. */
  forget(): void {
    this.streams.clear();
  }

  seen(): readonly RecordedFact[] {
    return [...this.streams.values()].flat();
  }
}
