import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  APPLICATION_ROLE,
  type EmbeddedPostgres,
  OWNER_ROLE,
  asAdministrator,
  checkoutFolder,
  cloneDatabase,
  closePool,
  connectionAs,
  hashOf,
  isAlive,
  makeRoles,
  migrate,
  openPool,
  ownToken,
  sha256Of,
  startEmbeddedPostgres,
} from '#platform/database';
import type pg from 'pg';
import { runnableCopy } from './runnable-copy.js';
import type { MigrationSet, TestDatabase } from './test-database.js';

const silent = () => undefined;

/** The server that all tests of a checkout share, over processes and over runs. */
export class TestCluster {
  private static current: Promise<TestCluster> | undefined;

  static shared(): Promise<TestCluster> {
    TestCluster.current ??= TestCluster.join();
    return TestCluster.current;
  }

  private static async join(): Promise<TestCluster> {
    const user = process.getuid?.() ?? 'user';
    const server = await startEmbeddedPostgres({
      folder: join(tmpdir(), `sciezka-tests-${user}-${hashOf(checkoutFolder())}`),
      durability: process.env['SCIEZKA_TEST_FSYNC'] === 'off' ? 'off' : 'on',
      lastOneLeaving: 'leaves it running',
    });
    keepWatch(server.folder);
    await makeRoles(server);
    await dropLeftovers(server);
    return new TestCluster(server);
  }

  private constructor(private readonly server: EmbeddedPostgres) {}

  async leave(): Promise<void> {
    TestCluster.current = undefined;
    await this.server.stop();
  }

  async database(sets: readonly MigrationSet[]): Promise<TestDatabase> {
    const name = databaseName('test');
    await cloneDatabase(this.server, name, await this.templateFor(sets));
    const owner = connectionAs(this.server, OWNER_ROLE, name);
    const application = connectionAs(this.server, APPLICATION_ROLE, name);
    const ownerPool = openPool('owner', owner, silent);
    const applicationPool = openPool('application', application, silent);
    return {
      name,
      ownerPool,
      applicationPool,
      applicationRole: APPLICATION_ROLE,
      environment: { DATABASE_URL: urlOf(application), DATABASE_OWNER_URL: urlOf(owner) },
      drop: async () => {
        await Promise.all([closePool(ownerPool), closePool(applicationPool)]);
        await asAdministrator(this.server, (client) => drop(client, name));
      },
    };
  }

  /** Made under another name first, so that nobody copies a template that is half done. */
  private async templateFor(sets: readonly MigrationSet[]): Promise<string> {
    if (sets.length === 0) return 'template0';
    const name = `template_${sha256Of(JSON.stringify(sets)).slice(0, 16)}`;
    const exists = (client: pg.Client) =>
      client
        .query('select from pg_database where datname = $1', [name])
        .then((r) => r.rowCount === 1);
    if (await asAdministrator(this.server, exists)) return name;

    const draft = databaseName('test_template');
    await cloneDatabase(this.server, draft, 'template0');
    const pool = openPool('owner', connectionAs(this.server, OWNER_ROLE, draft), silent);
    try {
      for (const { schemaHistory, migrations } of sets) {
        await migrate(pool, migrations, { schemaHistory, applicationRole: APPLICATION_ROLE });
      }
    } finally {
      await closePool(pool);
    }
    await asAdministrator(this.server, async (client) => {
      if (await exists(client)) await drop(client, draft);
      else await client.query(`alter database ${draft} rename to ${name}`);
    });
    return name;
  }
}

/** The name tells whose database it is, so that others can remove it when he is dead. */
function databaseName(kind: string): string {
  return `${kind}_${ownToken().replace('.', '_').replace('-', '_')}_${randomBytes(4).toString('hex')}`;
}

/** Removes what killed processes left, but not what lives. */
async function dropLeftovers(server: EmbeddedPostgres): Promise<void> {
  await asAdministrator(server, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'test\\_%'`,
    );
    for (const { name } of rows) {
      const [, pid, ...identity] = /^test(?:_template)?_(\d+)_(.+)_[0-9a-f]{8}$/.exec(name) ?? [];
      if (!isAlive(`${pid}.${identity.join('').replace('_', '-')}`)) await drop(client, name);
    }
  });
}

async function drop(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
}

function urlOf({ user, password, host, port, database }: pg.ClientConfig): string {
  return `postgres://${user}:${String(password)}@${encodeURIComponent(host ?? '')}:${port}/${database}`;
}

/** Starts the process that stops the cluster when nobody has used it for a while. */
function keepWatch(folder: string): void {
  const mark = join(folder, 'keeper');
  if (existsSync(mark) && isAlive(readFileSync(mark, 'utf8'))) return;
  const programs = join(folder, `keeper-${process.pid}`);
  rmSync(programs, { recursive: true, force: true });
  runnableCopy(programs, ['libs/platform/database/src', 'libs/testing/src/test-cluster-keeper.ts']);
  const keeper = join(programs, 'libs/testing/src/test-cluster-keeper.js');
  spawn(process.execPath, [keeper, folder, programs], {
    env: { ...process.env, NODE_OPTIONS: '' },
    cwd: folder,
    detached: true,
    stdio: 'ignore',
  }).unref();
}
