/** How many unwrapped keys one process keeps. */
export const KEY_CACHE_MAX = 1_000;
/** How long a key may be used to open after another process destroyed it. */
export const KEY_CACHE_MS = 30_000;

interface Kept {
  readonly key: Buffer;
  readonly until: number;
}

/** Unwrapped keys for opening, the least used forgotten first. What is forgotten is overwritten with zeros. */
export class KeyCache {
  readonly #kept = new Map<string, Kept>();
  #forgotten = 0;

  constructor(
    private readonly nowMs: () => number,
    private readonly max = KEY_CACHE_MAX,
  ) {}

  /** Rises with every destruction: a key that was read before it may not be kept after it. */
  get generation(): number {
    return this.#forgotten;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** A copy of the key, which the caller overwrites after use. */
  find(name: string): Buffer | undefined {
    const kept = this.#kept.get(name);
    if (kept === undefined) return undefined;
    this.#kept.delete(name);
    if (kept.until <= this.nowMs()) {
      kept.key.fill(0);
      return undefined;
    }
    this.#kept.set(name, kept);
    return Buffer.from(kept.key);
  }

  keep(name: string, key: Uint8Array, generation: number): void {
    if (generation !== this.#forgotten) return;
    this.#drop(name);
    this.#kept.set(name, { key: Buffer.from(key), until: this.nowMs() + KEY_CACHE_MS });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.max) break;
      this.#drop(oldest);
    }
  }

  forget(names: readonly string[]): void {
    this.#forgotten += 1;
    for (const name of names) this.#drop(name);
  }

  clear(): void {
    this.forget([...this.#kept.keys()]);
  }

  #drop(name: string): void {
    this.#kept.get(name)?.key.fill(0);
    this.#kept.delete(name);
  }
}
