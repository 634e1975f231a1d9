import type pg from 'pg';
import { defaultFolder } from './embedded/folders.js';
import { startEmbeddedPostgres } from './embedded/supervisor.js';
import {
  type DatabaseEnvironment,
  addressOf,
  checkGiven,
  givenDatabase,
} from './given-database.js';
import { type PoolKind, closePool, openPool } from './pools.js';
import { APPLICATION_ROLE, OWNER_ROLE, connectionAs, makeDatabase, makeRoles } from './roles.js';

const DATABASE = 'sciezka';

/** The product's database, embedded or given. */
export interface Database {
  /** For migrations and for making views: the role that owns the schemas. */
  ownerPool(): pg.Pool;
  /** For everything else. */
  applicationPool(): pg.Pool;
  /** The name of the application's role, to which migrations give rights. */
  readonly applicationRole: string;
  /** Where it is, for a person to read; without passwords. */
  describe(): string;
  readonly embedded: boolean;
  /** Folder of the embedded server. */
  readonly dataFolder?: string;
  /** Closes the pools and leaves the embedded server, which stops with its last user. */
  stop(): Promise<void>;
}

type Log = (line: string) => void;

/**
 * Opens the given database, or the embedded one when the environment names none.
 * @throws an Error whose one message a user understands, naming the variable or the folder.
 */
export async function openDatabase(environment: DatabaseEnvironment, log: Log): Promise<Database> {
  const given = givenDatabase(environment);
  if (given === undefined) return openEmbedded(environment.SCIEZKA_DATA, log);
  await checkGiven('DATABASE_URL', given.application);
  await checkGiven('DATABASE_OWNER_URL', given.owner);
  const pools = lazyPools((kind) => ({ connectionString: given[kind].href }), log);
  return {
    ...pools,
    applicationRole: decodeURIComponent(given.application.username),
    describe: () => addressOf(given.application),
    embedded: false,
    stop: () => pools.close(),
  };
}

async function openEmbedded(folder: string | undefined, log: Log): Promise<Database> {
  const server = await startEmbeddedPostgres({ folder: folder || defaultFolder(), log });
  try {
    await makeRoles(server);
    await makeDatabase(server, DATABASE);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const roles = { owner: OWNER_ROLE, application: APPLICATION_ROLE } as const;
  const pools = lazyPools((kind) => connectionAs(server, roles[kind], DATABASE), log);
  return {
    ...pools,
    applicationRole: APPLICATION_ROLE,
    describe: () => `embedded PostgreSQL in ${server.folder}`,
    embedded: true,
    dataFolder: server.folder,
    stop: async () => {
      await pools.close();
      await server.stop();
    },
  };
}

function lazyPools(connection: (kind: PoolKind) => pg.ClientConfig, log: Log) {
  const open = new Map<PoolKind, pg.Pool>();
  const pool = (kind: PoolKind): pg.Pool => {
    const known = open.get(kind) ?? openPool(kind, connection(kind), log);
    open.set(kind, known);
    return known;
  };
  return {
    ownerPool: () => pool('owner'),
    applicationPool: () => pool('application'),
    close: async () => {
      await Promise.all([...open.values()].map(closePool));
    },
  };
}
