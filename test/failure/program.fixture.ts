import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { checkoutFolder } from '#platform/database';
import { eventually } from '#testing';

export const START = 'apps/all-in-one/start.mjs';
export const BUILT = 'dist/apps/all-in-one/main.js';
export const READY = 'Ścieżka działa';

export interface RunOptions {
  /** The checkout to run in; ours when left out. */
  readonly checkout?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Starts it as that user. Only root can. */
  readonly uid?: number;
}

export interface Program {
  readonly pid: number;
  /** Everything it has written, to stdout and stderr. */
  written(): string;
  /** Waits until it has written a text; fails with what it wrote when it ends before. */
  says(text: string, withinMs: number): Promise<void>;
  /** How it ended, once it has. */
  ended(): Promise<{ readonly code: number | null; readonly signal: string | null }>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs a program of the product as `npm start` would, and nothing of the test's own surroundings. */
export function run(program: string, options: RunOptions = {}): Program {
  const { checkout = checkoutFolder(), environment = {}, uid } = options;
  const child = spawn(process.execPath, [program], {
    cwd: checkout,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let written = '';
  const keep = (text: Buffer) => (written += text.toString('utf8'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const closed = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return {
    pid: child.pid ?? 0,
    written: () => written,
    says: async (text, withinMs) => {
      const said = await eventually(`"${text}"`, withinMs, async () =>
        written.includes(text) || child.exitCode !== null ? written : undefined,
      );
      if (!said.includes(text)) throw new Error(`It ended without "${text}":\n${said}`);
    },
    ended: () => closed,
    kill: (signal) => child.kill(signal),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
