import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ownToken } from './process-identity.js';

const POLL_MS = 15;

/**
 * Runs the work while no other process (and no other call) runs work under the same folder.
 *
 * Node has no flock, and a single lock file cannot be taken from a dead holder without a race.
 * This is Lamport's bakery in a folder: everybody draws a number and waits for the smaller ones.
 * A file's name says whose it is, so whatever a dead process left may be removed by anybody.
 * @throws when the folder does not exist, or the turn does not come within `waitMs`.
 */
export async function exclusively<T>(
  folder: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const owner = `${ownToken()}.${randomBytes(4).toString('hex')}`;
  const choosing = join(folder, `choosing,${owner}`);
  writeFileSync(choosing, '');
  const number = Math.max(0, ...living(folder).map((mark) => mark.number)) + 1;
  const ticket = join(folder, `${number},${owner}`);
  writeFileSync(ticket, '');
  rmSync(choosing, { force: true });
  try {
    const deadline = performance.now() + waitMs;
    while (!isMyTurn(folder, number, owner)) {
      if (performance.now() > deadline) {
        throw new Error(
          `Another process has been starting or stopping PostgreSQL for ${waitMs / 1000} s; its marks are in ${folder}.`,
        );
      }
      await sleep(POLL_MS);
    }
    return await work();
  } finally {
    rmSync(ticket, { force: true });
  }
}

/** Two readings, not one: whoever was not seen choosing in the first is seen with his ticket in the second. */
function isMyTurn(folder: string, number: number, owner: string): boolean {
  if (living(folder).some((mark) => mark.number === 0)) return false;
  return !living(folder).some(
    (mark) => mark.number < number || (mark.number === number && mark.owner < owner),
  );
}

function living(folder: string): { number: number; owner: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const [drawn = '', owner = ''] = name.split(',');
    if (!isAlive(owner.slice(0, owner.lastIndexOf('.')))) {
      rmSync(join(folder, name), { force: true });
      return [];
    }
    return [{ number: drawn === 'choosing' ? 0 : Number(drawn), owner }];
  });
}
