import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const OWNER_ONLY = 0o600;

/**
 * The secret kept in a file that only its owner may read; made the first time. Two processes that
 * start together get the same one: the file appears whole or not at all, and the first one stays.
 * @throws when others may read the file.
 */
export function keptSecret(folder: string, name: string, make: () => string): string {
  const path = join(folder, name);
  return readSecret(path) ?? createSecret(folder, path, make());
}

function readSecret(path: string): string | undefined {
  try {
    const othersMayRead = (statSync(path).mode & 0o077) !== 0;
    if (othersMayRead && process.platform !== 'win32') {
      throw new Error(
        `Others may read ${path}. Take their rights away (chmod 600) and start again.`,
      );
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function createSecret(folder: string, path: string, content: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', OWNER_ONLY);
  try {
    writeFileSync(file, `${content}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    // A link refuses to replace what another process has put there; a rename would not.
    linkSync(draft, path);
    keepEntry(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  const kept = readSecret(path);
  if (kept === undefined) throw new Error(`${path} vanished while it was made.`);
  return kept;
}

/** The name of a file is durable only when its folder is. Windows knows no such thing. */
function keepEntry(folder: string): void {
  if (process.platform === 'win32') return;
  const entry = openSync(folder, 'r');
  try {
    fsyncSync(entry);
  } finally {
    closeSync(entry);
  }
}
