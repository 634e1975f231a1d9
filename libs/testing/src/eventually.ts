import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 25;

/**
 * Asks again and again until something other than undefined comes back. A fault counts as "not yet".
 * @throws an Error that says what did not happen, with the last fault as its cause.
 */
export async function eventually<Value>(
  what: string,
  withinMs: number,
  probe: () => Promise<Value | undefined>,
): Promise<Value> {
  let cause: unknown;
  for (const deadline = performance.now() + withinMs; ; await pause(PAUSE_MS)) {
    const found = await probe().catch((error: unknown) => void (cause = error));
    if (found !== undefined) return found;
    if (performance.now() > deadline) {
      throw new Error(`${what} did not happen within ${withinMs} ms.`, { cause });
    }
  }
}
