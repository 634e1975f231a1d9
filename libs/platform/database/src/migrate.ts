import { createHash } from 'node:crypto';
import type pg from 'pg';

/** One step of a schema. Once released its text never changes; what is to change is a new step. */
export interface Migration {
  /** Unique within its history, such as `0001-facts`. */
  readonly id: string;
  /** Without begin or commit. `{{application_role}}` stands for the role that the program works as. */
  readonly sql: string;
}

export interface MigrateOptions {
  /** The table that remembers what was done; each library has one of its own, perhaps with a schema. */
  readonly schemaHistory: string;
  /** Takes the place of `{{application_role}}`. */
  readonly applicationRole: string;
}

const TURN_MS = 300_000;
const TABLE = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/;

/**
 * Brings the database up to date: every migration it has not seen, in order, each in a transaction of
 * its own. Processes that start together take turns, and all but the first find nothing to do.
 * @returns the ids that were applied now.
 * @throws when a migration was changed after it was applied, or the database knows more than this program.
 */
export async function migrate(
  ownerPool: pg.Pool,
  migrations: readonly Migration[],
  { schemaHistory, applicationRole }: MigrateOptions,
): Promise<string[]> {
  if (!TABLE.test(schemaHistory))
    throw new Error(`${schemaHistory} cannot name a history of migrations.`);
  const client = await ownerPool.connect();
  try {
    await takeTurn(client, schemaHistory);
    const done = await readHistory(client, schemaHistory);
    const waiting = stillToDo(migrations, done, schemaHistory);
    for (const migration of waiting) await apply(client, migration, schemaHistory, applicationRole);
    return waiting.map(({ id }) => id);
  } finally {
    // The turn and its long limits end with the connection.
    client.release(true);
  }
}

export interface AppliedMigration {
  readonly id: string;
  readonly sha256: string;
}

/** What remains, or an error when the history and this program's list do not begin alike. */
export function stillToDo(
  migrations: readonly Migration[],
  done: readonly AppliedMigration[],
  schemaHistory: string,
): readonly Migration[] {
  const ids = migrations.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new Error(`Two migrations of ${schemaHistory} are called ${twice}.`);
  for (const [index, { id, sha256 }] of done.entries()) {
    if (!ids.includes(id)) {
      throw new Error(
        `The database is newer than this program: it knows migration ${id} (${schemaHistory}). Start the newer release.`,
      );
    }
    const migration = migrations[index];
    if (migration === undefined || migration.id !== id) {
      throw new Error(
        `Migration ${id} (${schemaHistory}) was applied in another order than this program lists.`,
      );
    }
    if (sha256Of(migration.sql) !== sha256) {
      throw new Error(
        `Migration ${id} (${schemaHistory}) was changed after it had been applied. Restore its text and add a new one.`,
      );
    }
  }
  return migrations.slice(done.length);
}

export function sha256Of(sql: string): string {
  return createHash('sha256').update(sql, 'utf8').digest('hex');
}

async function takeTurn(client: pg.PoolClient, schemaHistory: string): Promise<void> {
  await client.query(`set lock_timeout = ${TURN_MS}; set statement_timeout = 0`);
  await client.query(
    `select set_config('transaction_timeout', '0', false) where current_setting('transaction_timeout', true) is not null`,
  );
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [
    `migrate ${schemaHistory}`,
  ]);
}

async function readHistory(client: pg.PoolClient, table: string): Promise<AppliedMigration[]> {
  const [schema, name] = table.split('.');
  if (name !== undefined) await client.query(`create schema if not exists ${schema}`);
  await client.query(`
    create table if not exists ${table} (
      number integer generated always as identity primary key,
      id text not null unique,
      sha256 text not null,
      applied_at timestamptz not null default clock_timestamp()
    )`);
  const { rows } = await client.query(`select id, sha256 from ${table} order by number`);
  return rows;
}

async function apply(
  client: pg.PoolClient,
  { id, sql }: Migration,
  table: string,
  applicationRole: string,
): Promise<void> {
  const text = sql.replaceAll('{{application_role}}', client.escapeIdentifier(applicationRole));
  try {
    await client.query('begin');
    await client.query(text);
    await client.query(`insert into ${table} (id, sha256) values ($1, $2)`, [id, sha256Of(sql)]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(`Migration ${id} (${table}) failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
