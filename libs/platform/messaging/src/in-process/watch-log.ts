import type { EventLog } from '#platform/event-log';
import { type Bell, pause } from '../bell.js';
import { OUTAGE_WAIT_MAX_MS } from './consumer-loop.js';

/**
 * Rings the bell whenever the log has grown: one follower for all consumers. What it misses costs time
 * only, so that it may begin anew after any fault.
 */
export async function watchLog(log: EventLog, bell: Bell, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const head = await log.head();
      bell.ring();
      const facts = log.follow(head, signal)[Symbol.asyncIterator]();
      while ((await facts.next()).done !== true) bell.ring();
    } catch {
      // The consumers tell of it; they meet the same fault.
      await pause(OUTAGE_WAIT_MAX_MS, signal);
    }
  }
}
