/** The little that the vault and the journal need of a pool of connections; a `pg.Pool` is one. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The database of the vault or of the journal cannot be reached now. To a caller: 503, try again. */
export class SecurityStoreUnavailable extends Error {
  override readonly name = 'SecurityStoreUnavailable';
}

/** The rows of one statement. What was asked stays out of the error: it may name persons. */
export async function rowsOf<Row>(
  pool: Queryable,
  text: string,
  values: unknown[],
): Promise<readonly Row[]> {
  try {
    return (await pool.query(text, values)).rows as Row[];
  } catch (error) {
    if (isAway(error))
      throw new SecurityStoreUnavailable('The database is away.', { cause: error });
    throw error;
  }
}

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
/** Lost or refused connections, shutting down or starting up, too many connections, a read-only stand-by. */
const SQL_STATE = /^(08...|57P0[1-5]|53300|25006)$/;
/** node-postgres gives these no code. */
const WITHOUT_CODE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered/;

function isAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return NETWORK.has(code) || SQL_STATE.test(code);
  return WITHOUT_CODE.test(String(message));
}
