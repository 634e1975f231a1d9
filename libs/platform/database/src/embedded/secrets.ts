import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 24;

/**
 * The password kept under that name in the data folder, drawn at the first call. Several processes
 * may call at once: the file appears whole, and the first one's password is everybody's.
 */
export function secret(dataFolder: string, name: string): string {
  const folder = join(dataFolder, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  const known = read(file);
  if (known !== undefined) return known;
  const drawn = randomBytes(BYTES);
  const draft = `${file}.${drawn.subarray(0, 4).toString('hex')}`;
  writeFileSync(draft, `${drawn.toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
