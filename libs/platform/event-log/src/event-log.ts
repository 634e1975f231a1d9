import type { Position } from '#language/kernel';
import type { NewFact, RecordedFact } from './envelope.js';

/** The revision of the last fact that the writer has read, or that it has read none. There is no "any". */
export type ExpectedRevision = 'no-stream' | number;

export interface Appended {
  /** Of the last fact of the append. */
  readonly revision: number;
  readonly position: Position;
}

export const APPEND_FACTS_MAX = 100;
export const APPEND_BYTES_MAX = 1_000_000;
export const READ_ALL_MAX = 1_000;
/** A stream is one thing's life: one that is longer is read in parts, with `from`. */
export const READ_STREAM_MAX = 10_000;

/**
 * The append-only log. An append covers one stream and is whole or not at all.
 * Everything rejects with `LogUnavailable` while the server is away.
 */
export interface EventLog {
  /**
   * Writes facts at the end of a stream. Rejects with `RevisionConflict` when the stream is not where
   * it was expected, with `CommandElsewhere` when its command has facts in another stream, and with `AppendOutcomeUnknown` when the answer was lost: the caller reads the
   * stream for the command id before deciding anything again. A repeat of an append that is in the
   * log already is such a conflict and writes nothing. `AppendRefused` is a fault of the program.
   */
  append(stream: string, expected: ExpectedRevision, facts: readonly NewFact[]): Promise<Appended>;
  /**
   * The facts of one stream in order, from a revision on; nothing when there is no such stream.
   * Rejects with a RangeError when they are more than `READ_STREAM_MAX`: half a history is none.
   */
  read(stream: string, from?: number): Promise<readonly RecordedFact[]>;
  /**
   * At most `limit` facts after a position, in the one order of the log; fewer only at its end.
   * A malformed position or a limit outside 1 to `READ_ALL_MAX` is a RangeError, and no server is asked.
   */
  readAll(after: Position, limit: number): Promise<readonly RecordedFact[]>;
  /**
   * Facts after a position as they come, until the signal aborts or the log is closed. Each is seen
   * once, none is skipped. While the server is away it waits, and goes on by itself.
   */
  follow(after: Position, signal: AbortSignal): AsyncIterable<RecordedFact>;
  /** The position of the last fact, or the beginning. */
  head(): Promise<Position>;
  /** The position of the last fact that was recorded at or before an instant, or the beginning. */
  positionAt(moment: Date): Promise<Position>;
  /** Finishes the appends taken on, ends the followers and refuses everything afterwards. */
  close(): Promise<void>;
}

/** What no log takes: no facts, too many, too large, a bad name, an event id known already, not plain JSON. */
export class AppendRefused extends Error {
  override readonly name = 'AppendRefused';
}

/** The stream is not at the revision that the writer expected. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
  ) {
    super(`Stream ${stream} is not at revision ${expected}.`);
  }
}

/** The command has written to another stream before: its id was used twice with different contents. */
export class CommandElsewhere extends Error {
  override readonly name = 'CommandElsewhere';
  constructor(readonly stream: string) {
    super(`A command that would write to ${stream} has written elsewhere.`);
  }
}

/** The log cannot be reached now; nothing was written. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';
}

/** The log was lost while it answered: the append is in it once, or not at all. */
export class AppendOutcomeUnknown extends Error {
  override readonly name = 'AppendOutcomeUnknown';
}
