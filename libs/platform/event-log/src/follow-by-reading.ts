import type { Position } from '#language/kernel';
import type { Bell } from './bell.js';
import type { RecordedFact } from './envelope.js';
import { LogUnavailable } from './event-log.js';

export const FOLLOW_PAGE = 200;

export interface Followed {
  readonly readAll: (after: Position, limit: number) => Promise<readonly RecordedFact[]>;
  /** Rings when there may be more. */
  readonly bell: Bell;
  /** How long a follower sleeps when no bell rings; undefined where every append rings it. */
  readonly pollMs: number | undefined;
  /** How long a follower waits before it asks a log again that was away. */
  readonly retryMs: number;
}

/**
 * Follows a log by reading it page after page: the reading is what is true, the bell only spares waiting.
 * So nothing is skipped when hints are lost, and nothing is seen twice.
 */
export async function* followByReading(
  log: Followed,
  after: Position,
  signal: AbortSignal,
): AsyncGenerator<RecordedFact, void, undefined> {
  let last = after;
  while (!signal.aborted) {
    const heard = log.bell.strokes;
    const page = await unlessAborted(pageOf(log, last), signal);
    for (const fact of page === 'away' ? [] : page) {
      if (signal.aborted) return;
      last = fact.position;
      yield fact;
    }
    if (page === 'away') await log.bell.after(log.bell.strokes, signal, log.retryMs);
    else if (page.length < FOLLOW_PAGE) await log.bell.after(heard, signal, log.pollMs);
  }
}

async function pageOf(log: Followed, after: Position) {
  try {
    return await log.readAll(after, FOLLOW_PAGE);
  } catch (error) {
    if (error instanceof LogUnavailable) return 'away' as const;
    throw error;
  }
}

/** A follower that was told to end does not wait for a server that hangs. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | []> {
  let end = () => {};
  const aborted = new Promise<[]>((resolve) => {
    end = () => resolve([]);
    signal.addEventListener('abort', end);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
