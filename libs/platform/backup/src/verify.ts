import { isDeepStrictEqual } from 'node:util';
import type { AnyProjection } from '#platform/read-store';
import { BackupBroken } from './backup-errors.js';
import type { BackupKey } from './backup-key.js';
import { readChained } from './chained-lines.js';
import { FactLines } from './fact-lines.js';
import { checkFile } from './files.js';
import { JOURNAL_SEED, type Manifest, boundTo, placesIn } from './manifest.js';
import type { Progress } from './progress.js';
import { opened } from './sealed-file.js';

/**
 * Reads everything once before anything is written.
 * @returns the digests of the views that the facts fold to.
 * @throws BackupBroken naming the first bad line, BackupRefused when the vault does not open.
 */
export async function verify(
  folder: string,
  manifest: Manifest,
  key: BackupKey,
  projections: readonly AnyProjection[],
  progress: Progress,
): Promise<Record<string, string>> {
  const places = placesIn(folder);
  const facts = new FactLines(projections, progress);
  await readThrough(facts.from(places.log, manifest, 'facts checked'));
  // The lines first: they can say which of them is bad.
  await checkFile(places.log, manifest.log);
  if (!isDeepStrictEqual(facts.ofType(), manifest.factsOfType)) {
    throw new BackupBroken(
      'manifest.json',
      undefined,
      'its counts per type are not those of the log',
    );
  }
  await readThrough(readChained(places.journal, JOURNAL_SEED, manifest.journal.lines));
  await checkFile(places.journal, manifest.journal);
  const lines = await readThrough(opened(places.vault, key, boundTo(manifest)));
  await checkFile(places.vault, manifest.vault);
  if (lines !== manifest.vault.lines) {
    throw new BackupBroken('manifest.json', undefined, 'it counts other rows of the vault');
  }
  return facts.views();
}

async function readThrough(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const item of items) if (item !== undefined) count += 1;
  return count;
}
