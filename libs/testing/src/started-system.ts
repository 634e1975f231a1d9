import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutFolder, startEmbeddedPostgres } from '#platform/database';
import pg from 'pg';
import { eventually } from './eventually.js';
import { developmentToken, staff, type Staff } from './staff.js';
import type { WholeSystem, WholeSystemOptions } from './whole-system.js';

const READY_MS = 60_000;
const END_MS = 20_000;
const DATABASE = 'sciezka';

/** The built product, run by `node` as it is for a user. */
export class StartedSystem implements WholeSystem {
  static async prepare({ folder, environment = {} }: WholeSystemOptions): Promise<StartedSystem> {
    const main = join(checkoutFolder(), 'dist/apps/all-in-one/main.js');
    if (!existsSync(main)) throw new Error(`${main} is missing. Build the product: npm run build`);
    const data = folder ?? mkdtempSync(join(tmpdir(), 'sciezka-system-'));
    return new StartedSystem(main, data, await freePort(), environment);
  }

  readonly url: string;
  private child: ChildProcess | undefined;
  private written = '';
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly closing: (() => Promise<void>)[] = [];

  private constructor(
    private readonly main: string,
    readonly folder: string,
    private readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  async restart(): Promise<void> {
    if (this.child !== undefined) throw new Error('It runs already.');
    const child = spawn(process.execPath, [this.main], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: '',
        DATABASE_URL: '',
        DATABASE_OWNER_URL: '',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        SCIEZKA_DATA: this.folder,
        ALLOW_DEVELOPMENT_ISSUER: 'true',
        LOG_LEVEL: 'info',
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const keep = (text: Buffer) => (this.written += text.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    await eventually('The product serves', READY_MS, async () => {
      if (child.exitCode !== null) return 'ended';
      return (await fetch(`${this.url}/health/ready`)).ok ? 'ready' : undefined;
    }).then((state) => {
      if (state === 'ended') throw new Error(`The product ended at once:\n${this.written}`);
    });
  }

  as(account: string): Staff {
    return staff(this.url, () => {
      const token = this.tokens.get(account) ?? developmentToken(this.url, account);
      this.tokens.set(account, token);
      return token;
    });
  }

  logs(): string {
    return this.written;
  }

  kill9(): Promise<void> {
    return this.end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  async database(): Promise<pg.Client> {
    const server = await startEmbeddedPostgres({ folder: this.folder });
    const client = new pg.Client(server.connection(DATABASE));
    // The server may go away under a test that kills it.
    client.on('error', () => undefined);
    await client.connect();
    this.closing.push(async () => {
      await client.end().catch(() => undefined);
      await server.stop();
    });
    return client;
  }

  async drop(): Promise<void> {
    await this.kill9();
    for (const close of this.closing) await close();
    if (!existsSync(this.folder)) return;
    // A killed process leaves its server behind: the last one who leaves stops it.
    const server = await startEmbeddedPostgres({ folder: this.folder }).catch(() => undefined);
    await server?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit', { signal: AbortSignal.timeout(END_MS) });
    child.kill(signal);
    await ended;
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
