/**
 * `npm start`: says when it already runs or the port is taken, compiles what changed, then starts.
 * Plain JavaScript, for it runs before anything is compiled.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repairImports } from './repair-imports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const stampFile = join(root, 'dist', 'compiled.sha256');
const tell = (line) => process.stdout.write(`  ${line}\n`);
const fail = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node ${process.versions.node} is too old: 20.19 or later is needed.`);

process.stdout.write('Ścieżka\n');
await refuseWhenTaken();
compileWhatChanged();
if (process.env.NODE_ENV !== 'production') process.env.ALLOW_DEVELOPMENT_ISSUER ??= 'true';
if (!process.argv.includes('--compile-only')) await import('../../dist/apps/all-in-one/main.js');

async function refuseWhenTaken() {
  if (process.argv.includes('--compile-only') || !(await accepts())) return;
  const answer = await fetch(`http://${host}:${port}/health/live`, {
    signal: AbortSignal.timeout(2000),
  })
    .then((response) => response.json())
    .catch(() => undefined);
  if (answer?.product === 'sciezka') {
    tell(`already runs at http://${host}:${port}; nothing was touched`);
    process.exit(0);
  }
  fail(`Port ${port} is in use by another program. Set PORT to another one: PORT=3001 npm start`);
}

function accepts() {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const end = (answer) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

function compileWhatChanged() {
  const stamp = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  tell('compiling what changed …');
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  if (!existsSync(nest)) fail('The packages are missing. Run: npm ci');
  const { status } = spawnSync(process.execPath, [nest, 'build', 'all-in-one'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) fail('Compiling failed; nothing was started.');
  repairImports(root);
  writeFileSync(stampFile, stamp);
}

/** Names, sizes and times of all sources: a start without changes need not wake the compiler. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = ['apps', 'libs'].flatMap((folder) => sourcesIn(join(root, folder)));
  for (const file of [...files, 'package-lock.json', 'tsconfig.json', 'nest-cli.json'].sort()) {
    const path = file.startsWith(root) ? file : join(root, file);
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}:${size}:${mtimeMs}\n`);
  }
  return hash.update(process.versions.node).digest('hex');
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec)\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
