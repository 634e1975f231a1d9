import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Account, unprivilegedAccount } from './account.js';
import { installedPackage, placeBinaries } from './binaries.js';
import { chooseDoor } from './door.js';
import { makePrivateFolder, prepareFolder } from './folders.js';
import type { PostmasterFile } from './postmaster-file.js';
import { identityOf, sendSignal } from './process-identity.js';
import { secret } from './secrets.js';
import { type Door, settings } from './settings.js';

const ADMINISTRATOR = 'sciezka_administrator';
/** How long a server may take to stop in good order before it is told to stop at once. */
const FAST_STOP_MS = 5_000;
/** How long it may take to stop at once. */
const IMMEDIATE_STOP_MS = 30_000;
const PROBE_MS = 5_000;

export interface ClusterOptions {
  readonly folder: string;
  /** 'off' only for data that may be lost with the machine's power, as in tests. */
  readonly durability: 'on' | 'off';
}

/** One data folder and what can be done to it; who may do it when is the supervisor's affair. */
export class Cluster {
  private constructor(
    readonly folder: string,
    private readonly account: Account | undefined,
    private readonly durability: 'on' | 'off',
  ) {}

  static at({ folder, durability }: ClusterOptions): Cluster {
    const account = unprivilegedAccount();
    const cluster = new Cluster(prepareFolder(folder, account), account, durability);
    if (!cluster.exists) return cluster;
    cluster.refuseOtherVersions();
    // Whoever owned the data at the first start runs the server for ever, whatever accounts appear later.
    const { uid, gid } = statSync(cluster.data);
    return account === undefined ? cluster : new Cluster(cluster.folder, { uid, gid }, durability);
  }

  /** PostgreSQL's own data folder. */
  get data(): string {
    return join(this.folder, 'cluster');
  }

  get exists(): boolean {
    return existsSync(this.data);
  }

  /** How an administrator connects. */
  connection({ host, port }: Door, database = 'postgres'): pg.ClientConfig {
    const password = secret(this.folder, 'administrator');
    return { host, port, user: ADMINISTRATOR, password, database };
  }

  /** Makes the data folder: all of it, or nothing if this process is killed meanwhile. */
  create(): void {
    const programs = placeBinaries(installedPackage(), this.folder);
    this.clearUnfinished();
    // A name for each attempt: the initdb of a killed attempt may still be writing to the earlier one.
    const attempt = randomBytes(4).toString('hex');
    const unfinished = join(this.folder, `unfinished-${attempt}-cluster`);
    const password = join(this.folder, `unfinished-${attempt}-password`);
    makePrivateFolder(unfinished, this.account);
    writeFileSync(password, secret(this.folder, 'administrator'), { mode: 0o600 });
    if (this.account) chownSync(password, this.account.uid, this.account.gid);
    try {
      this.runInitdb(programs, [
        ...['-D', unfinished, '-U', ADMINISTRATOR, `--pwfile=${password}`],
        ...['--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums', '--no-instructions'],
        ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ]);
    } finally {
      rmSync(password, { force: true });
    }
    renameSync(unfinished, this.data);
  }

  /**
   * Starts the server in a session of its own, so that a Ctrl-C meant for us does not stop it under us.
   * @returns its process id; whether it answers is another question.
   */
  async launch(previous: PostmasterFile | undefined, ended: () => void): Promise<number> {
    const programs = placeBinaries(installedPackage(), this.folder);
    const door = await chooseDoor(this.folder, this.account, previous);
    const configuration = join(this.folder, 'postgresql.conf');
    writeFileSync(configuration, settings(door, this.durability));
    chmodSync(configuration, 0o644);
    const messages = openSync(this.startMessages, 'w', 0o600);
    try {
      const server = spawn(
        join(programs, 'bin', 'postgres'),
        ['-D', this.data, '-c', `config_file=${configuration}`],
        { ...this.asAccount(), detached: true, stdio: ['ignore', messages, messages] },
      );
      server.on('error', ended);
      server.on('exit', ended);
      server.unref();
      if (server.pid === undefined) throw new Error(`PostgreSQL in ${programs} cannot be run.`);
      return server.pid;
    } finally {
      closeSync(messages);
    }
  }

  /** What the server said before its own log was open. */
  get lastWords(): string {
    return readFileSync(this.startMessages, 'utf8').trim().split('\n').slice(-3).join(' / ');
  }

  /** Whether the server lets us in. A wrong password is an error, everything else means "not yet". */
  async answers(door: Door): Promise<boolean> {
    const client = new pg.Client({ ...this.connection(door), connectionTimeoutMillis: PROBE_MS });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        throw new Error(
          `PostgreSQL in ${this.folder} does not accept the password kept in ${join(this.folder, 'secrets')}.`,
          { cause: error },
        );
      }
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /**
   * Ends sessions and stops. A server that is asked in the middle of its recovery from a crash may never
   * get that far: it is told to stop at once, and the next start recovers what was committed.
   */
  async shutDown(pid: number): Promise<void> {
    const identity = identityOf(pid);
    if (identity === undefined) return;
    sendSignal(pid, 'SIGINT');
    if (await ended(pid, identity, FAST_STOP_MS)) return;
    sendSignal(pid, 'SIGQUIT');
    if (await ended(pid, identity, IMMEDIATE_STOP_MS)) return;
    throw new Error(`PostgreSQL in ${this.folder} (process ${pid}) does not stop.`);
  }

  private clearUnfinished(): void {
    for (const name of readdirSync(this.folder)) {
      if (!name.startsWith('unfinished-')) continue;
      rmSync(join(this.folder, name), {
        recursive: true,
        force: true,
        maxRetries: 20,
        retryDelay: 50,
      });
    }
  }

  private get startMessages(): string {
    return join(this.folder, 'start.log');
  }

  private runInitdb(programs: string, given: string[]): void {
    const { status, stderr, error } = spawnSync(join(programs, 'bin', 'initdb'), given, {
      ...this.asAccount(),
      encoding: 'utf8',
    });
    if (status === 0) return;
    const reason = error?.message ?? stderr.trim().split('\n').slice(-2).join(' / ');
    throw new Error(`PostgreSQL cannot make its data folder in ${this.folder}: ${reason}`);
  }

  private asAccount() {
    const { PATH = '/usr/bin:/bin', SystemRoot } = process.env;
    return {
      cwd: this.folder,
      env: { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot === undefined ? {} : { SystemRoot }) },
      ...(this.account ?? {}),
    };
  }

  private refuseOtherVersions(): void {
    const written = readFileSync(join(this.data, 'PG_VERSION'), 'utf8').trim();
    const { version } = installedPackage();
    if (written !== version.split('.')[0]) {
      throw new Error(
        `The data in ${this.folder} were written by PostgreSQL ${written}; this program brings ${version}. ` +
          'Start the earlier release, or name another folder with SCIEZKA_DATA.',
      );
    }
  }
}

/** Whether the process is gone within the time. Another one under its number is not it. */
async function ended(pid: number, identity: string, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (identityOf(pid) === identity) {
    if (performance.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}
