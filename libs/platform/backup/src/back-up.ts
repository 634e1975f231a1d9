import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import type { EventLog } from '#platform/event-log';
import { type AnyProjection, inTransaction } from '#platform/read-store';
import { catalogue } from '#language/event-catalogue';
import type { Position } from '#language/kernel';
import { BackupRefused } from './backup-errors.js';
import type { BackupKey } from './backup-key.js';
import { Chain } from './chained-lines.js';
import { FactLines } from './fact-lines.js';
import { writeFile } from './files.js';
import { FORMAT, JOURNAL_SEED, type Manifest, boundTo, placesIn } from './manifest.js';
import type { Progress } from './progress.js';
import { sealed } from './sealed-file.js';
import { type Client, JOURNAL_TABLE, type Pool, VAULT_TABLES, rowsOf } from './tables.js';

export interface BackupSource {
  readonly log: EventLog;
  /** Of the role that owns the schemas. */
  readonly ownerPool: Pool;
  readonly projections: readonly AnyProjection[];
  readonly clock: () => Date;
}

/**
 * Writes a backup into a new or empty folder, while others go on writing: it ends at the head of the log
 * as it was at the start. The manifest comes last, so that a broken-off backup is not taken for one.
 * @throws BackupRefused when the folder holds anything.
 */
export async function backUp(
  { log, ownerPool, projections, clock }: BackupSource,
  folder: string,
  key: BackupKey,
  progress: Progress,
): Promise<Manifest> {
  const places = placesIn(folder);
  await prepare(folder);
  const takenAt = clock().toISOString();
  // Before the head: what a consumer recorded for the facts it had counted is then in the backup.
  const consumers = await checkpoints(ownerPool);
  const head = await log.head();
  const facts = new FactLines(projections, progress);
  const logFile = await writeFile(places.log, facts.upTo(head, ownerPool));

  const counted = { journal: 0, vault: 0 };
  const journal = await asOfNow(ownerPool, (client) =>
    writeFile(
      places.journal,
      journalLines(client, () => (counted.journal += 1)),
    ),
  );
  const parts = { head, log: logFile, journal };
  // After the log: a key is durable before the fact that needs it, so none is missing.
  const vault = await asOfNow(ownerPool, (client) =>
    writeFile(
      places.vault,
      sealed(
        vaultLines(client, () => (counted.vault += 1)),
        key,
        boundTo(parts),
      ),
    ),
  );
  const manifest: Manifest = {
    format: FORMAT,
    takenAt,
    masterKey: 'not in this backup',
    ...parts,
    facts: facts.count,
    factsOfType: facts.ofType(),
    catalogue: Object.fromEntries([...catalogue].map(([type, { version }]) => [type, version])),
    journal: { ...journal, lines: counted.journal },
    vault: { ...vault, lines: counted.vault },
    consumers,
    views: facts.views(),
  };
  await writeFile(places.manifest, [`${JSON.stringify(manifest, null, 2)}\n`]);
  return manifest;
}

async function prepare(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new BackupRefused(`${folder} is not empty: a backup needs a folder of its own.`);
  }
  const { logFolder, vaultFolder } = placesIn(folder);
  await mkdir(logFolder, { recursive: true, mode: 0o700 });
  await mkdir(vaultFolder, { recursive: true, mode: 0o700 });
}

async function checkpoints(pool: Pool): Promise<Record<string, Position>> {
  const { rows } = await pool.query<{ consumer: string; position: Position }>(
    // What is parked has not been taken: a consumer goes on before the first of it.
    `select consumer, coalesce((
         select lpad((min(parked.position)::bigint - 1)::text, 20, '0')
         from read_store.parked where parked.consumer = checkpoints.consumer
       ), position) as position from read_store.checkpoints order by consumer`,
  );
  return Object.fromEntries(rows.map(({ consumer, position }) => [consumer, position]));
}

/** All statements of the work see one state. */
const asOfNow = <Result>(pool: Pool, work: (client: Client) => Promise<Result>) =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read');
    return work(client);
  });

async function* journalLines(client: Client, count: () => void) {
  const chain = new Chain(JOURNAL_SEED);
  for await (const row of rowsOf(client, JOURNAL_TABLE, 'kept.number')) {
    count();
    yield chain.line(JSON.parse(row));
  }
}

async function* vaultLines(client: Client, count: () => void) {
  for (const table of VAULT_TABLES) {
    for await (const row of rowsOf(client, table)) {
      count();
      yield `{"table":"${table}","row":${row}}\n`;
    }
  }
}
