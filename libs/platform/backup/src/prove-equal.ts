import { isDeepStrictEqual } from 'node:util';
import { type AnyProjection, collectionOf, rebuild } from '#platform/read-store';
import type { Manifest } from './manifest.js';
import type { Progress } from './progress.js';
import type { RestoreTarget } from './restore.js';
import { storedDigest } from './view-fold.js';

/** @throws an Error that says what differs between the restored system and the backup. */
export async function proveEqual(
  { log, ownerPool, applicationPool }: Pick<RestoreTarget, 'log' | 'ownerPool' | 'applicationPool'>,
  manifest: Manifest,
  fold: Readonly<Record<string, string>>,
  projections: readonly AnyProjection[],
  progress: Progress,
): Promise<void> {
  const head = await log.head();
  if (head !== manifest.head) throw differs(`the head is ${head}, not ${manifest.head}`);
  const { rows } = await ownerPool.query<{ type: string; count: number; highest: string }>(
    `select type, count(*)::integer as count, max(position)::text as highest
       from event_log.facts group by type`,
  );
  const counts = Object.fromEntries(rows.map(({ type, count }) => [type, count]));
  if (!isDeepStrictEqual(counts, { ...manifest.factsOfType })) throw differs('the counts per type');
  if (rows.reduce((sum, { count }) => sum + count, 0) !== manifest.facts)
    throw differs('the count');
  const broken = await ownerPool.query<{ stream: string }>(
    `select stream from event_log.facts group by stream
       having count(*) <> max(revision) + 1 order by stream limit 1`,
  );
  if (broken.rows[0]) throw differs(`revisions are missing in ${broken.rows[0].stream}`);
  let done = 0;
  for (const projection of projections) {
    const collection = collectionOf(projection);
    await rebuild(projection, log, applicationPool);
    const stored = await storedDigest(ownerPool, collection);
    if (stored !== fold[collection]) throw differs(`view ${collection} is not the fold of the log`);
    const before = manifest.views[collection];
    // Absent when the backup was taken by a program that knew other versions of its views.
    if (before !== undefined && before !== stored)
      throw differs(`view ${collection} was another one`);
    progress('views proved', (done += 1), projections.length);
  }
}

const differs = (what: string) =>
  new Error(`The restored system is not equal to the backup: ${what}.`);
