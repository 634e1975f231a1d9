import type { inTransaction } from '#platform/read-store';

/** A connection within a transaction. */
export type Client = Parameters<Parameters<typeof inTransaction>[1]>[0];
export type Pool = Parameters<typeof inTransaction>[0];

const PAGE = 500;

/** Tables of the vault, in the order in which they are restored. */
export const VAULT_TABLES = [
  'person_vault.keys',
  'person_vault.fingerprints',
  'person_vault.master_key_check',
] as const;
export const JOURNAL_TABLE = 'access_journal.reads';

/** The rows of a table as JSON, whatever columns it has, page by page. */
export async function* rowsOf(
  client: Client,
  table: string,
  order = '1',
): AsyncGenerator<string, void, undefined> {
  await client.query(
    `declare backup_rows no scroll cursor for
       select to_jsonb(kept)::text as row from ${table} as kept order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${PAGE} from backup_rows`);
    for (const { row } of rows) yield row;
    if (rows.length < PAGE) break;
  }
  await client.query('close backup_rows');
}

/** Puts rows back as they were, also numbers that the table gives by itself. */
export async function insertRows(
  client: Client,
  table: string,
  rows: readonly unknown[],
): Promise<void> {
  await client.query(
    `insert into ${table} overriding system value
       select * from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** Groups of at most `size`, in order. */
export async function* inGroups<Item>(
  items: AsyncIterable<Item>,
  size = PAGE,
): AsyncGenerator<Item[], void, undefined> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
