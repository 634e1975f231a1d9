import { BEGINNING, positionOf, type Position } from '#language/kernel';
import { acceptAppend, acceptLimit, acceptPosition, acceptRead } from '../accept-append.js';
import { Bell } from '../bell.js';
import type { NewFact, RecordedFact } from '../envelope.js';
import {
  AppendRefused,
  CommandElsewhere,
  LogUnavailable,
  READ_STREAM_MAX,
  RevisionConflict,
  type Appended,
  type EventLog,
  type ExpectedRevision,
} from '../event-log.js';
import { followByReading } from '../follow-by-reading.js';
import { fromStored, type Place, type StoredFact } from '../stored-fact.js';

type Kept = StoredFact & Place;

/** The log in memory, for fast tests of flows only: what it holds is gone with the process. */
export class MemoryEventLog implements EventLog {
  readonly #all: Kept[] = [];
  readonly #streams = new Map<string, Kept[]>();
  readonly #eventIds = new Set<string>();
  readonly #bell = new Bell();
  readonly #closing = new AbortController();

  constructor(private readonly clock: () => Date) {}

  async append(
    stream: string,
    expected: ExpectedRevision,
    facts: readonly NewFact[],
  ): Promise<Appended> {
    this.#assertOpen();
    const accepted = acceptAppend(stream, expected, facts);
    const kept = this.#streams.get(stream) ?? [];
    if (kept.length - 1 !== (expected === 'no-stream' ? -1 : expected)) {
      throw new RevisionConflict(stream, expected);
    }
    if (accepted.facts.some((fact) => this.#eventIds.has(fact.eventId))) {
      throw new AppendRefused('The append is refused: an event id is in the log already.');
    }
    const commandId = accepted.facts[0]?.commandId;
    if (this.#all.some((fact) => fact.commandId === commandId && fact.stream !== stream)) {
      throw new CommandElsewhere(stream);
    }
    const recordedAt = this.clock();
    for (const fact of accepted.facts) {
      const position = positionOf(this.#all.length + 1);
      const place = { stream, revision: kept.length, position, recordedAt };
      kept.push({ ...fact, ...place });
      this.#all.push({ ...fact, ...place });
      this.#eventIds.add(fact.eventId);
    }
    this.#streams.set(stream, kept);
    this.#bell.ring();
    return { revision: kept.length - 1, position: positionOf(this.#all.length) };
  }

  async read(stream: string, from = 0): Promise<readonly RecordedFact[]> {
    this.#assertOpen();
    acceptRead(stream, from);
    const wanted = (this.#streams.get(stream) ?? []).slice(from);
    if (wanted.length > READ_STREAM_MAX) {
      throw new RangeError(`Stream ${stream} has more than ${READ_STREAM_MAX} facts to read.`);
    }
    return wanted.map(fromStored);
  }

  async readAll(after: Position, limit: number): Promise<readonly RecordedFact[]> {
    this.#assertOpen();
    const first = Number(acceptPosition(after));
    return this.#all.slice(first, first + acceptLimit(limit)).map(fromStored);
  }

  follow(after: Position, signal: AbortSignal): AsyncIterable<RecordedFact> {
    const until = AbortSignal.any([signal, this.#closing.signal]);
    const readAll = this.readAll.bind(this);
    const followed = { readAll, bell: this.#bell, pollMs: undefined, retryMs: 0 };
    return followByReading(followed, acceptPosition(after), until);
  }

  async head(): Promise<Position> {
    this.#assertOpen();
    return this.#all.at(-1)?.position ?? BEGINNING;
  }

  async positionAt(moment: Date): Promise<Position> {
    this.#assertOpen();
    return this.#all.findLast(({ recordedAt }) => recordedAt <= moment)?.position ?? BEGINNING;
  }

  async close(): Promise<void> {
    this.#closing.abort();
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new LogUnavailable('The log is closed.');
  }
}
