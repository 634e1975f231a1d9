import { defaultFolder, migrate, openDatabase, type Database } from '#platform/database';
import {
  EVENT_LOG_SCHEMA_HISTORY,
  eventLogMigrations,
  PostgresEventLog,
} from '#platform/event-log';
import { InProcessMessaging } from '#platform/messaging';
import { READ_STORE_SCHEMA_HISTORY, ReadStore, readStoreMigrations } from '#platform/read-store';
import {
  AccessJournal,
  JOURNAL_SCHEMA_HISTORY,
  journalMigrations,
  masterKeyFrom,
  PersonVault,
  TokenVerifier,
  VAULT_SCHEMA_HISTORY,
  vaultMigrations,
  type Account,
} from '#platform/security';
import { createLogger, type Platform } from '#platform/service';
import type { Environment } from './environment.js';
import { issuerOf } from './issuer.js';

/** What a started process holds, and gives back in order when it stops. */
export interface OpenedPlatform {
  readonly platform: Platform;
  readonly database: Database;
  close(): Promise<void>;
}

const histories = [
  [eventLogMigrations, EVENT_LOG_SCHEMA_HISTORY],
  [readStoreMigrations, READ_STORE_SCHEMA_HISTORY],
  [vaultMigrations, VAULT_SCHEMA_HISTORY],
  [journalMigrations, JOURNAL_SCHEMA_HISTORY],
] as const;

/** Opens the database, brings it up to date, and puts the platform together on it. */
export async function openPlatform(
  environment: Environment,
  accounts: readonly Account[],
  tell: (line: string) => void,
): Promise<OpenedPlatform> {
  const logger = createLogger(environment.LOG_LEVEL);
  const database = await openDatabase(environment, (line) => logger.info({ database: true }, line));
  try {
    tell(`database: ${database.describe()}`);
    for (const [migrations, schemaHistory] of histories) {
      const { applicationRole } = database;
      await migrate(database.ownerPool(), migrations, { schemaHistory, applicationRole });
    }
    const pool = database.applicationPool();
    const clock = () => new Date();
    const log = new PostgresEventLog(pool);
    const vault = new PersonVault(pool, masterKeyFrom(environment, database.dataFolder));
    await vault.confirmMasterKey();
    const journal = new AccessJournal(pool, (error) =>
      logger.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'journal'),
    );
    const folder = database.dataFolder ?? environment.SCIEZKA_DATA ?? defaultFolder();
    const { rules, issuer } = issuerOf(environment, folder, accounts);
    const messaging = new InProcessMessaging({ log, pool, clock, logger });
    const platform: Platform = {
      log,
      store: new ReadStore(pool),
      messaging,
      vault,
      journal,
      tokens: new TokenVerifier(rules),
      ...(issuer && { developmentIssuer: issuer }),
      clock,
      logger,
    };
    const close = async () => {
      await messaging.stop();
      await journal.stop().catch(() => logger.error({ fault: 'JOURNAL_LOST' }, 'journal'));
      await log.close();
      vault.close();
      await database.stop();
    };
    return { platform, database, close };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
