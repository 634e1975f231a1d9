import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'apps',
  'libs',
  'deploy',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
];
const READY = 'Ścieżka działa';

/** From `npm start` to the line that says it is ready: first, later, and after one source was touched. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-bench-'));
  chmodSync(folder, 0o711);
  const checkout = join(folder, 'checkout');
  const data = join(folder, 'data');
  try {
    for (const name of SOURCES) cpSync(join(root, name), join(checkout, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    const rows = [];
    const row = async (what, limitSeconds) => {
      const seconds = await secondsToReady(checkout, data);
      rows.push({ start: what, seconds: Number(seconds.toFixed(1)), limit: limitSeconds });
    };
    await row('first: compiles, makes the database, loads the institutions', 20);
    await row('later', 6);
    await row('later, once more', 6);
    const touched = new Date();
    utimesSync(join(checkout, 'libs/language/kernel/src/fold.ts'), touched, touched);
    await row('after a change: compiles what changed', '');
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function secondsToReady(checkout, data) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(checkout, 'apps/all-in-one/start.mjs')], {
    cwd: checkout,
    env: { ...process.env, PORT: String(await freePort()), SCIEZKA_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise((resolve, reject) => {
    let written = '';
    child.stdout.on('data', (text) => {
      written += text;
      if (written.includes(READY)) resolve();
    });
    child.on('exit', () => reject(new Error(`It ended:\n${written}`)));
  });
  const seconds = (performance.now() - began) / 1000;
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
