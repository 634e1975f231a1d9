import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.js';
import { hashOf } from './folders.js';
import type { PostmasterFile } from './postmaster-file.js';
import type { Door } from './settings.js';

/** Where a server is to be reached; where it was before, if it can be, so that those who wait outside find it again. */
export async function chooseDoor(
  dataFolder: string,
  account: Account | undefined,
  previous: PostmasterFile | undefined,
): Promise<Door> {
  if (process.platform === 'win32') return previous?.door ?? (await freeLoopbackDoor());
  const uid = account?.uid ?? process.getuid?.() ?? 0;
  const before = previous?.door.host ?? '';
  const host = isPrivate(before, uid) ? before : socketFolder(dataFolder, account);
  return { host, port: 5432 };
}

/**
 * The folder of the server's socket. A socket's path may have 107 bytes at most, so it cannot lie
 * with the data; a name that somebody else has taken in the shared folder is not used.
 */
export function socketFolder(dataFolder: string, account: Account | undefined): string {
  const uid = account?.uid ?? process.getuid?.() ?? 0;
  const shared = existsSync('/tmp') ? '/tmp' : tmpdir();
  const folder = join(shared, `sciezka-${uid}-${hashOf(dataFolder)}`);
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (isPrivate(folder, uid)) return folder;
  const other = mkdtempSync(join(shared, 'sciezka-'));
  if (account !== undefined) chownSync(other, account.uid, account.gid);
  return other;
}

/** The folder of a stopped server's socket, unless somebody has put something into it. */
export function removeSocketFolder({ host }: Door): void {
  if (!host.startsWith('/')) return;
  try {
    rmdirSync(host);
  } catch {
    // It stays for the next start, which checks it.
  }
}

/** A real folder (no link) of that user which nobody else may enter. */
export function isPrivate(folder: string, uid: number): boolean {
  try {
    const entry = lstatSync(folder);
    return entry.isDirectory() && entry.uid === uid && (entry.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

function freeLoopbackDoor(): Promise<Door> {
  return new Promise((found, failed) => {
    const probe = createServer().on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found({ host: '127.0.0.1', port }));
    });
  });
}
