import { randomBytes } from 'node:crypto';
import { keptSecret } from '../secret-file.js';

export const MASTER_KEY_BYTES = 32;
const FILE = 'master.key';

/**
 * The key that wraps all others: `MASTER_KEY` (base64 of 32 bytes), or `master.key` in the data folder
 * of the embedded database, made at the first start. Without either there is no start: a key invented
 * for a given database would be lost with the machine, and everything sealed with it.
 */
export function masterKeyFrom(
  environment: { readonly MASTER_KEY?: string | undefined },
  dataFolder: string | undefined,
): Uint8Array {
  if (environment.MASTER_KEY) return decoded(environment.MASTER_KEY, 'MASTER_KEY');
  if (dataFolder === undefined) {
    throw new Error(
      'MASTER_KEY is missing: base64 of 32 random bytes, kept apart from the database.',
    );
  }
  const make = () => randomBytes(MASTER_KEY_BYTES).toString('base64');
  return decoded(keptSecret(dataFolder, FILE, make), `${FILE} in ${dataFolder}`);
}

function decoded(text: string, where: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  // Buffer skips what is not base64; only a text that comes back unchanged was one.
  if (bytes.length !== MASTER_KEY_BYTES || bytes.toString('base64') !== text) {
    throw new Error(`${where} is not base64 of ${MASTER_KEY_BYTES} bytes.`);
  }
  return bytes;
}
