import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Cluster } from './cluster.js';
import { defaultFolder } from './folders.js';
import { countLeases, leasesOf, returnLease, takeLease } from './leases.js';
import { exclusively } from './lock.js';
import { removeSocketFolder } from './door.js';
import { endOrphans } from './orphans.js';
import {
  type PostmasterFile,
  isServerOf,
  readPostmasterFile,
  removeTraces,
} from './postmaster-file.js';
import { answersSignals } from './process-identity.js';

/** Recovery after a crash may take this long; a lock is waited for somewhat longer. */
const READY_MS = 120_000;
const LOCK_MS = 150_000;
const WATCH_MS = 250;
const HEAL_PAUSE_MAX_MS = 5_000;

export interface EmbeddedOptions {
  /** Where data, programs and passwords lie; the README explains the default. */
  readonly folder?: string;
  /** One line for the person who started the program, never with data or passwords. */
  readonly log?: (line: string) => void;
  /** 'off' only for data that may be lost with the machine's power, as in tests. */
  readonly durability?: 'on' | 'off';
  /** What stop() does when nobody else uses the server: stop it too (default), or leave it for the next one. */
  readonly lastOneLeaving?: 'stops the server' | 'leaves it running';
}

/** A running PostgreSQL that this process uses, alone or with others. */
export interface EmbeddedPostgres {
  /** The real path of its folder. */
  readonly folder: string;
  /** Whether it ran already when we came. */
  readonly adopted: boolean;
  /** Process id of the server, another one after it was healed. */
  pid(): number;
  /** How an administrator connects to one of its databases; good again after the server was healed. */
  connection(database?: string): pg.ClientConfig;
  /** Leaves. The last one who leaves stops the server; the crashed do not count. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on its folder, or joins the one that runs there, and keeps it running until stop().
 * @throws an Error whose one message a user understands; it names the folder or the variable to change.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const cluster = Cluster.at({
    folder: options.folder ?? defaultFolder(),
    durability: options.durability ?? 'on',
  });
  const supervisor = new Supervisor(cluster, options);
  await supervisor.join();
  return supervisor;
}

class Supervisor implements EmbeddedPostgres {
  adopted = false;
  private server!: PostmasterFile;
  private lease = '';
  private leaving = false;
  private healing: Promise<void> | undefined;
  private watch: NodeJS.Timeout | undefined;
  private readonly log: (line: string) => void;

  constructor(
    private readonly cluster: Cluster,
    private readonly options: EmbeddedOptions,
  ) {
    this.log = options.log ?? (() => undefined);
  }

  get folder(): string {
    return this.cluster.folder;
  }

  pid(): number {
    return this.server.pid;
  }

  connection(database?: string): pg.ClientConfig {
    return this.cluster.connection(this.server.door, database);
  }

  async join(): Promise<void> {
    await this.alone(async () => {
      this.adopted = await this.makeSureItRuns();
      this.lease = takeLease(this.leases);
    });
    this.log(
      this.adopted
        ? `Joined the PostgreSQL that runs in ${this.folder}.`
        : `PostgreSQL runs in ${this.folder}.`,
    );
    this.watch = setInterval(() => this.heal(), WATCH_MS).unref();
  }

  async stop(): Promise<void> {
    if (this.leaving) return;
    this.leaving = true;
    clearInterval(this.watch);
    await this.healing;
    await this.alone(async () => {
      returnLease(this.leases, this.lease);
      if (this.options.lastOneLeaving === 'leaves it running' || countLeases(this.leases) > 0)
        return;
      const running = this.running();
      if (running === undefined) return;
      await this.cluster.shutDown(running.pid);
      removeSocketFolder(running.door);
    });
  }

  private get leases(): string {
    return leasesOf(this.folder);
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    return exclusively(join(this.folder, 'lock'), LOCK_MS, work);
  }

  private running(): PostmasterFile | undefined {
    const file = readPostmasterFile(this.cluster.data);
    return file !== undefined && isServerOf(this.cluster.data, file.pid) ? file : undefined;
  }

  /** @returns true when it ran already. To be called alone. */
  private async makeSureItRuns(): Promise<boolean> {
    if (!this.cluster.exists) {
      // An empty database in the place of one that vanished would look like the loss of every case.
      if (this.lease !== '') throw new Error(`its data in ${this.folder} have gone`);
      this.log(`Preparing PostgreSQL in ${this.folder} (only the first time).`);
      this.cluster.create();
    }
    const deadline = performance.now() + READY_MS;
    let launched: { pid: number; ended: boolean } | undefined;
    while (performance.now() < deadline) {
      const running = this.running();
      if (running?.status === 'ready' && (await this.cluster.answers(running.door))) {
        this.server = running;
        return launched === undefined;
      }
      if (running === undefined && launched === undefined) {
        launched = { pid: 0, ended: false };
        launched.pid = await this.launch(launched);
      } else if (launched?.ended) {
        throw new Error(`PostgreSQL in ${this.folder} does not start: ${this.cluster.lastWords}`);
      }
      await sleep(10);
    }
    throw new Error(
      `PostgreSQL in ${this.folder} has not answered for ${READY_MS / 1000} s; its log is in ${join(this.cluster.data, 'log')}.`,
    );
  }

  private async launch(state: { ended: boolean }): Promise<number> {
    const left = readPostmasterFile(this.cluster.data);
    if (left !== undefined) {
      await endOrphans(this.cluster.data, left);
      // PostgreSQL itself sees through a file of a dead process, but not when something has its number.
      if (answersSignals(left.pid)) removeTraces(this.cluster.data, left);
    }
    return this.cluster.launch(left, () => {
      state.ended = true;
      this.heal();
    });
  }

  /** Brings a killed server back, again and again until it succeeds or we leave. */
  private heal(): void {
    if (this.leaving || this.healing !== undefined || this.server === undefined) return;
    if (isServerOf(this.cluster.data, this.server.pid)) return;
    this.healing = this.healUntilDone().finally(() => (this.healing = undefined));
  }

  private async healUntilDone(): Promise<void> {
    this.log('PostgreSQL has gone; starting it again.');
    for (let pauseMs = 100; !this.leaving; pauseMs = Math.min(pauseMs * 2, HEAL_PAUSE_MAX_MS)) {
      try {
        await this.alone(() => this.makeSureItRuns());
        this.log('PostgreSQL is back.');
        return;
      } catch (error) {
        this.log(`PostgreSQL could not be started again: ${(error as Error).message}`);
        await sleep(pauseMs, undefined, { ref: false });
      }
    }
  }
}
