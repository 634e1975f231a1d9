/** Wakes whoever waits. A stroke is a hint to look again; what is true is read from the log or the database. */
export class Bell {
  #strokes = 0;
  readonly #sleepers = new Set<() => void>();

  /** Read it before looking and give it to `after`, and no stroke in between is missed. */
  get strokes(): number {
    return this.#strokes;
  }

  ring(): void {
    this.#strokes += 1;
    for (const wake of [...this.#sleepers]) wake();
  }

  /** Resolves at the first stroke after those heard, after `limitMs`, or when the signal aborts. */
  async after(heard: number, limitMs: number, signal: AbortSignal): Promise<void> {
    if (this.#strokes !== heard || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#sleepers.delete(wake);
        signal.removeEventListener('abort', wake);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(wake, limitMs);
      this.#sleepers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}

/** Resolves after a time, or at once when the signal aborts. */
export function pause(limitMs: number, signal: AbortSignal): Promise<void> {
  const silent = new Bell();
  return silent.after(silent.strokes, limitMs, signal);
}
