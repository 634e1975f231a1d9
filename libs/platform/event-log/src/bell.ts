/**
 * Wakes everyone who waits. A stroke is a hint that there may be more to read and carries nothing, so
 * that a lost one costs time only.
 */
export class Bell {
  #strokes = 0;
  readonly #sleepers = new Set<() => void>();

  /** To be read before looking, and given to `after`: what rang in between is then not missed. */
  get strokes(): number {
    return this.#strokes;
  }

  ring(): void {
    this.#strokes += 1;
    for (const wake of [...this.#sleepers]) wake();
  }

  /** Resolves at the first stroke after those heard, when the signal aborts, or after `limitMs`. */
  async after(heard: number, signal: AbortSignal, limitMs?: number): Promise<void> {
    if (this.#strokes !== heard || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#sleepers.delete(wake);
        signal.removeEventListener('abort', wake);
        clearTimeout(timer);
        resolve();
      };
      const timer = limitMs === undefined ? undefined : setTimeout(wake, limitMs);
      this.#sleepers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
