import pg from 'pg';
import { CONNECT_MS } from './pools.js';

export interface DatabaseEnvironment {
  /** The application's access to a given server: it may insert and read facts only. */
  readonly DATABASE_URL?: string | undefined;
  /** The access of the role that owns the schemas; migrations use it. */
  readonly DATABASE_OWNER_URL?: string | undefined;
  /** Another folder for the embedded server. */
  readonly SCIEZKA_DATA?: string | undefined;
}

export interface GivenDatabase {
  readonly application: URL;
  readonly owner: URL;
}

/**
 * The server that the environment names, or undefined when it names none.
 * @throws when it names half of one; the message lists every fault and holds no password.
 */
export function givenDatabase(environment: DatabaseEnvironment): GivenDatabase | undefined {
  const { DATABASE_URL = '', DATABASE_OWNER_URL = '' } = environment;
  if (DATABASE_URL === '' && DATABASE_OWNER_URL === '') return undefined;
  const faults: string[] = [];
  const application = read('DATABASE_URL', DATABASE_URL, faults);
  const owner = read('DATABASE_OWNER_URL', DATABASE_OWNER_URL, faults);
  if (application && owner && application.username === owner.username) {
    faults.push(
      'DATABASE_URL and DATABASE_OWNER_URL: name the same user, but the application must not own the tables',
    );
  }
  if (application && owner && faults.length === 0) return { application, owner };
  throw new Error(
    `The database cannot be opened:\n${faults.map((fault) => `  ${fault}`).join('\n')}\n` +
      'Set both DATABASE_URL (the application) and DATABASE_OWNER_URL (migrations), or neither to use the embedded PostgreSQL.',
  );
}

/** Asks the server for a sign of life; the message names the variable and the address. */
export async function checkGiven(variable: string, url: URL): Promise<void> {
  const client = new pg.Client({
    connectionString: url.href,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'sciezka start',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('show server_encoding');
    if (rows[0].server_encoding !== 'UTF8') {
      throw new Error(`its encoding is ${rows[0].server_encoding}, not UTF8`);
    }
  } catch (error) {
    const reason = (error as Error).message || (error as { code?: string }).code;
    throw new Error(`${variable}: ${addressOf(url)} cannot be used: ${reason}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** User, host and database; never the password. */
export function addressOf(url: URL): string {
  return `${url.protocol}//${url.username}@${url.host}${url.pathname}`;
}

function read(variable: string, text: string, faults: string[]): URL | undefined {
  if (text === '') {
    faults.push(`${variable}: is not set`);
    return undefined;
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.username !== '') return url;
  faults.push(`${variable}: must look like postgres://user:password@host:5432/database`);
  return undefined;
}
