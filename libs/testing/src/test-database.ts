import type { Migration } from '#platform/database';
import type pg from 'pg';

/** The migrations of one library, with the table that remembers them. */
export interface MigrationSet {
  readonly schemaHistory: string;
  readonly migrations: readonly Migration[];
}

/** An empty or migrated database of a test's own, on the cluster that all tests share. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerPool: pg.Pool;
  readonly applicationPool: pg.Pool;
  readonly applicationRole: string;
  /** The same database for a process that is to open it. */
  readonly environment: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };
  /** Closes the pools and removes the database, whoever else still uses it. */
  drop(): Promise<void>;
}

let leave: (() => Promise<void>) | undefined;
// Outside Jest there is no such hook, and the lease ends with the process.
(globalThis as { afterAll?: typeof afterAll }).afterAll?.(() => leave?.());

/**
 * A fresh database. Those with the same migrations are copies of one template, so only the first
 * call runs them. The cluster lies in one folder per checkout and user, outlives the run so that the
 * next one finds it warm, and is stopped by its keeper after a minute without users.
 * `SCIEZKA_TEST_FSYNC=off` trades durability for speed; without it tests run as the product does.
 */
export async function testDatabase(...sets: readonly MigrationSet[]): Promise<TestDatabase> {
  // Loaded when needed: most tests import #testing and use no database.
  const { TestCluster } = await import('./test-cluster.js');
  const cluster = await TestCluster.shared();
  leave = () => cluster.leave();
  return cluster.database(sets);
}
