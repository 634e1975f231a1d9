import pg from 'pg';
import type { EmbeddedPostgres } from './embedded/supervisor.js';
import { secret } from './embedded/secrets.js';

/** Owns the schemas; migrations run as this role. */
export const OWNER_ROLE = 'sciezka_owner';
/** Makes nothing and changes no table; what it may read and write the migrations say. */
export const APPLICATION_ROLE = 'sciezka_application';

const APPLICATION_TRANSACTION = '60s';
/** Everybody who prepares roles or databases of a cluster takes turns under this number. */
const TURN = 728_031;

/** Makes the two roles of the embedded server, or gives them the passwords kept in the folder. */
export async function makeRoles(server: EmbeddedPostgres): Promise<void> {
  await asAdministrator(server, async (client) => {
    for (const role of [OWNER_ROLE, APPLICATION_ROLE]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const password = client.escapeLiteral(secret(server.folder, role));
      const verb = rowCount === 0 ? 'create' : 'alter';
      await client.query(
        `${verb} role ${role} login nosuperuser nocreatedb nocreaterole password ${password}`,
      );
    }
    await client.query(
      `alter role ${APPLICATION_ROLE} set transaction_timeout = '${APPLICATION_TRANSACTION}'`,
    );
  });
}

/** Makes the database unless it is there: the owner's own, and nobody else may even connect but the application. */
export async function makeDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  await asAdministrator(server, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await createDatabase(client, name, 'template0');
    await restrict(client, name);
  });
}

/** A new database that begins as a copy of another. */
export async function cloneDatabase(
  server: EmbeddedPostgres,
  name: string,
  template: string,
): Promise<void> {
  await asAdministrator(server, async (client) => {
    await createDatabase(client, name, template);
    await restrict(client, name);
  });
}

/** Runs the work as administrator of the cluster, in turn with other processes. */
export async function asAdministrator<T>(
  server: EmbeddedPostgres,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...server.connection(),
    application_name: 'sciezka administrator',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set lock_timeout = '60s'; select pg_advisory_lock(${TURN})`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How a role of the embedded server connects. */
export function connectionAs(
  server: EmbeddedPostgres,
  role: typeof OWNER_ROLE | typeof APPLICATION_ROLE,
  database: string,
): pg.ClientConfig {
  return { ...server.connection(database), user: role, password: secret(server.folder, role) };
}

async function createDatabase(client: pg.Client, name: string, template: string): Promise<void> {
  await client.query(
    `create database ${client.escapeIdentifier(name)} owner ${OWNER_ROLE} template ${client.escapeIdentifier(template)} strategy wal_log`,
  );
}

async function restrict(client: pg.Client, name: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${APPLICATION_ROLE}`);
}
