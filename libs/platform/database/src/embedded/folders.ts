import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account } from './account.js';

const MARK = 'README.txt';
const MARK_TEXT = `This folder belongs to Ścieżka: its PostgreSQL data, the passwords of its roles and its server.
Do not edit or move anything in it while the program runs. Deleting it deletes every case.
`;

/** Where the data of a checkout lie when SCIEZKA_DATA names no other place; the README explains the rule. */
export function defaultFolder(): string {
  const places = defaultPlaces();
  const inUse = places.find((place) => existsSync(join(place, MARK)));
  return inUse ?? places.find(canBeMade) ?? places[0]!;
}

/** Short and stable: two checkouts never share data, and one checkout always finds its own again. */
export function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** The real path of the folder with our package.json; from the sources and from dist alike. */
export function checkoutFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'sciezka') break;
    folder = dirname(folder);
  }
  return realpathSync(folder);
}

function defaultPlaces(): string[] {
  const hash = hashOf(checkoutFolder());
  const uid = process.getuid?.() ?? 'user';
  if (uid === 0) return [`/var/lib/sciezka/${hash}`, `/var/tmp/sciezka-0-${hash}`];
  const share =
    process.env['XDG_DATA_HOME'] ||
    (process.platform === 'win32' && process.env['LOCALAPPDATA']) ||
    join(homedir(), '.local', 'share');
  return [join(share, 'sciezka', hash), `/var/tmp/sciezka-${uid}-${hash}`];
}

function canBeMade(folder: string): boolean {
  try {
    makeFolder(folder, dirMode());
    return true;
  } catch {
    return false;
  }
}

/** Root's folder must let the server's account through; anybody else's is his own. */
function dirMode(): number {
  return process.getuid?.() === 0 ? 0o711 : 0o700;
}

function makeFolder(folder: string, mode: number): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (first === undefined) return;
  // The umask may have taken what the server's account needs to pass through.
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, mode);
}

/**
 * Makes the folder and its mark, or checks that an existing one is ours.
 * @returns its real path.
 * @throws with the folder's name when it belongs to another user, holds something else, or cannot be reached.
 */
export function prepareFolder(wanted: string, account: Account | undefined): string {
  const folder = resolve(wanted);
  try {
    makeFolder(folder, dirMode());
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}). Name another one with SCIEZKA_DATA.`,
      { cause: error },
    );
  }
  const real = realpathSync(folder);
  const uid = process.getuid?.();
  if (uid !== undefined && statSync(real).uid !== uid) {
    throw new Error(
      `The data folder ${folder} belongs to another user. Start as that user, or name another folder with SCIEZKA_DATA.`,
    );
  }
  if (!existsSync(join(real, MARK))) {
    if (readdirSync(real).length > 0) {
      throw new Error(
        `The folder ${folder} holds something other than Ścieżka's data. Name an empty or new folder with SCIEZKA_DATA.`,
      );
    }
    writeFileSync(join(real, MARK), MARK_TEXT);
  }
  chmodSync(real, dirMode());
  // Made here and nowhere else: a process that runs on must not bring back a folder that was deleted under it.
  for (const name of ['lock', 'leases']) makePrivateFolder(join(real, name), undefined);
  if (account !== undefined) refuseClosedParents(real);
  return real;
}

function refuseClosedParents(folder: string): void {
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    if ((statSync(parent).mode & 0o001) === 0) {
      throw new Error(
        `PostgreSQL does not run as root, and its account cannot reach the data folder ${folder} because ${parent} is closed to others. ` +
          'Name another folder with SCIEZKA_DATA.',
      );
    }
    if (dirname(parent) === parent) return;
  }
}

/** A folder inside the data folder that the server's account owns and nobody else enters. */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}
