/** What a reader got wrong, compared with what writers were told is written. Nothing, if it is right. */
export interface Mistakes {
  readonly lost: number;
  readonly doubled: number;
  readonly invented: number;
}

export function mistakesOf(written: readonly string[], seen: readonly string[]): Mistakes {
  const [known, once] = [new Set(written), new Set(seen)];
  return {
    lost: written.filter((id) => !once.has(id)).length,
    doubled: seen.length - once.size,
    invented: [...once].filter((id) => !known.has(id)).length,
  };
}
