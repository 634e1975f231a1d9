import pg from 'pg';

/** A command of the application that takes longer is given up. */
export const APPLICATION_STATEMENT_MS = 30_000;
/** Migrations and rebuilding may take their time. */
export const OWNER_STATEMENT_MS = 600_000;
const LOCK_MS = 10_000;
const IDLE_IN_TRANSACTION_MS = 30_000;
/** How long a caller waits for a connection before it hears that there is none. */
export const CONNECT_MS = 5_000;
/** Connections of one process: most work goes through the application's. */
export const APPLICATION_CONNECTIONS = 12;
export const OWNER_CONNECTIONS = 4;

export type PoolKind = 'application' | 'owner';

/** A pool that survives the loss of its server: broken connections are dropped, the next caller gets a new one. */
export function openPool(
  kind: PoolKind,
  connection: pg.ClientConfig,
  log: (line: string) => void,
): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    application_name: `sciezka ${kind}`,
    max: kind === 'application' ? APPLICATION_CONNECTIONS : OWNER_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: kind === 'application' ? APPLICATION_STATEMENT_MS : OWNER_STATEMENT_MS,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
  });
  // Without listeners, a connection that breaks would end the whole process: an idle one through
  // the pool, one that a caller holds between two queries through the client.
  pool.on('error', () => log(`The database closed an idle connection of the ${kind} pool.`));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const CLOSE_MS = 5_000;

/** Closes the pool, but does not wait for ever for a caller that never gave its connection back. */
export async function closePool(pool: pg.Pool): Promise<void> {
  if (pool.ended) return;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((over) => (timer = setTimeout(over, CLOSE_MS)));
  await Promise.race([pool.end(), patience]).finally(() => clearTimeout(timer));
}
