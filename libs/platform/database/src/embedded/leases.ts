import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownToken } from './process-identity.js';

/** A mark that somebody uses the server; it counts only as long as its process lives. */
export function takeLease(folder: string): string {
  const name = `${ownToken()}.${randomBytes(4).toString('hex')}`;
  writeFileSync(join(folder, name), '');
  return name;
}

export function returnLease(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

/** How many users there are; marks of the dead are removed. */
export function countLeases(folder: string): number {
  return readdirSync(folder).filter((name) => {
    const alive = isAlive(name.slice(0, name.lastIndexOf('.')));
    if (!alive) rmSync(join(folder, name), { force: true });
    return alive;
  }).length;
}

/** How many live users the server of a data folder has. */
export function usersOf(dataFolder: string): number {
  return countLeases(leasesOf(dataFolder));
}

export function leasesOf(dataFolder: string): string {
  return join(dataFolder, 'leases');
}
