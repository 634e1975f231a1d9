/** `npm run restore -- <folder>`: compiles what changed, then restores a backup into an empty database. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('start.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [start, '--compile-only'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
await import('../../dist/apps/all-in-one/backup/restore.js');
