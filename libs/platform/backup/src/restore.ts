import type { Position } from '#language/kernel';
import { type EventLog, importArchived } from '#platform/event-log';
import type { Consumer } from '#platform/messaging';
import { inTransaction } from '#platform/read-store';
import { PersonVault } from '#platform/security';
import { BackupBroken, BackupRefused } from './backup-errors.js';
import type { BackupKey } from './backup-key.js';
import { readChained } from './chained-lines.js';
import { FactLines } from './fact-lines.js';
import { JOURNAL_SEED, type Manifest, boundTo, placesIn, readManifest } from './manifest.js';
import type { Progress } from './progress.js';
import { proveEqual } from './prove-equal.js';
import { opened } from './sealed-file.js';
import {
  type Client,
  JOURNAL_TABLE,
  type Pool,
  VAULT_TABLES,
  inGroups,
  insertRows,
} from './tables.js';
import { verify } from './verify.js';

export interface RestoreTarget {
  readonly log: EventLog;
  /** Of the role that owns the schemas: nobody else may import facts. */
  readonly ownerPool: Pool;
  readonly applicationPool: Pool;
  /** The one under which the vault of the backup was filled; it is in no backup. */
  readonly masterKey: Uint8Array;
  readonly consumers: readonly Consumer[];
}

/** What was proved of the restored system. */
export interface Restored {
  readonly head: Position;
  readonly facts: number;
  readonly types: number;
  /** Collections of documents that were rebuilt and equal the fold of the log. */
  readonly views: number;
}

/**
 * Restores a backup into an empty, migrated database: everything is checked first, then written in one
 * transaction, then proved equal.
 * @throws BackupRefused, BackupBroken, or WrongMasterKey, with nothing written; or an Error of the proof, which
 * says what differs in the restored system.
 */
export async function restore(
  target: RestoreTarget,
  folder: string,
  key: BackupKey,
  progress: Progress,
): Promise<Restored> {
  await refuseUnlessEmpty(target.ownerPool);
  const manifest = await readManifest(folder);
  const projections = target.consumers.flatMap((consumer) =>
    consumer.kind === 'projection' ? consumer.projections : [],
  );
  const fold = await verify(folder, manifest, key, projections, progress);
  await inTransaction(target.ownerPool, async (client) => {
    // Whoever appends now waits, and finds the restored log or the empty one.
    await client.query('select from event_log.head for update');
    await refuseUnlessEmpty(client);
    await importLog(client, folder, manifest, progress);
    await importVault(client, folder, manifest, key);
    await new PersonVault(client, target.masterKey).confirmMasterKey();
    await importJournal(client, folder, manifest);
    await restoreCheckpoints(client, manifest, target.consumers);
  });
  await proveEqual(target, manifest, fold, projections, progress);
  const types = Object.keys(manifest.factsOfType).length;
  return { head: manifest.head, facts: manifest.facts, types, views: Object.keys(fold).length };
}

async function refuseUnlessEmpty(database: Pool | Client): Promise<void> {
  const { rows } = await (database as Pool).query<{ used: boolean }>(
    `select (select position > 0 from event_log.head) or exists (select from event_log.facts)
       or exists (select from person_vault.keys) or exists (select from ${JOURNAL_TABLE}) as used`,
  );
  if (rows[0]?.used !== false) {
    throw new BackupRefused(
      'The target is not empty: a backup is restored into an empty database only.',
    );
  }
}

async function importLog(client: Client, folder: string, manifest: Manifest, progress: Progress) {
  const facts = new FactLines([], progress).from(placesIn(folder).log, manifest, 'facts restored');
  for await (const group of inGroups(facts)) await importArchived(client, group);
}

async function importVault(client: Client, folder: string, manifest: Manifest, key: BackupKey) {
  // A start before this one may have left the check of its own master key; the backup's decides.
  await client.query('delete from person_vault.master_key_check');
  const lines = opened(placesIn(folder).vault, key, boundTo(manifest));
  for await (const group of inGroups(lines)) {
    const rows = group.map((line) => JSON.parse(line) as { table: string; row: unknown });
    for (const table of VAULT_TABLES) {
      await insertRows(
        client,
        table,
        rows.filter((one) => one.table === table).map(({ row }) => row),
      );
    }
  }
}

async function importJournal(client: Client, folder: string, { journal }: Manifest) {
  const lines = readChained<{ id: string }>(placesIn(folder).journal, JOURNAL_SEED, journal.lines);
  for await (const group of inGroups(lines)) {
    await insertRows(
      client,
      JOURNAL_TABLE,
      group.map(({ row }) => row),
    );
  }
  const { rows } = await client.query<{ count: string }>(
    `select count(*), setval(pg_get_serial_sequence('${JOURNAL_TABLE}', 'number'),
       greatest(max(number), 1), max(number) is not null) from ${JOURNAL_TABLE}`,
  );
  if (rows[0]?.count !== String(journal.lines)) {
    throw new BackupBroken('journal.jsonl', undefined, 'an entry stands in it twice');
  }
}

/** Reactions go on where they were. Projections are rebuilt and count what comes again once. */
async function restoreCheckpoints(
  client: Client,
  { consumers }: Manifest,
  known: readonly Consumer[],
): Promise<void> {
  for (const { name } of known.filter(({ kind }) => kind === 'reaction')) {
    await client.query(
      `insert into read_store.checkpoints (consumer, position)
         select $1, $2 where $2::text is not null`,
      [name, consumers[name] ?? null],
    );
  }
}
