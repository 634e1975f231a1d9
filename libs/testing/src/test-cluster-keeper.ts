import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownToken, startEmbeddedPostgres, usersOf } from '#platform/database';

/** A program of its own: `node test-cluster-keeper.js <folder of the cluster> <folder of this copy>`. */
const [folder = '', copy = ''] = process.argv.slice(2);
const LOOK_MS = 5_000;
const IDLE_LOOKS = 12;

const mark = join(folder, 'keeper');
const another = existsSync(mark) && isAlive(readFileSync(mark, 'utf8'));
if (!another) {
  writeFileSync(mark, ownToken());
  for (let idle = 0; idle < IDLE_LOOKS && existsSync(folder);) {
    await sleep(LOOK_MS);
    idle = usersOf(folder) === 0 ? idle + 1 : 0;
  }
  rmSync(mark, { force: true });
  // Joins and leaves at once: the last one to leave stops the server, and it is not the last if somebody came meanwhile.
  if (existsSync(folder)) await startEmbeddedPostgres({ folder }).then((server) => server.stop());
}
rmSync(copy, { recursive: true, force: true });
