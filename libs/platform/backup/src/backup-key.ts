import { readFileSync, statSync } from 'node:fs';
import { scrypt } from 'node:crypto';
import { BackupRefused } from './backup-errors.js';

export const PASSPHRASE_MIN = 12;
const KEY_BYTES = 32;
/** 128 MB and about half a second for each guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** Gives the key of a vault file: the salt stands in the file. */
export type BackupKey = (salt: Uint8Array) => Promise<Buffer>;

/**
 * `BACKUP_PASSPHRASE`, or the file that `BACKUP_KEY_FILE` names: base64 of 32 bytes, readable by its owner only.
 * @throws BackupRefused when there is none, both, or an unfit one.
 */
export function backupKeyFrom(environment: {
  readonly BACKUP_PASSPHRASE?: string | undefined;
  readonly BACKUP_KEY_FILE?: string | undefined;
}): BackupKey {
  const { BACKUP_PASSPHRASE: passphrase, BACKUP_KEY_FILE: file } = environment;
  if (Boolean(passphrase) === Boolean(file)) {
    throw new BackupRefused(
      'Set either BACKUP_PASSPHRASE or BACKUP_KEY_FILE: the vault is never written without.',
    );
  }
  if (passphrase) {
    if (passphrase.length < PASSPHRASE_MIN) {
      throw new BackupRefused(`BACKUP_PASSPHRASE needs ${PASSPHRASE_MIN} characters at least.`);
    }
    return (salt) => derived(passphrase, salt);
  }
  const secret = keyIn(file!);
  return (salt) => derived(secret, salt);
}

function keyIn(file: string): Buffer {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new BackupRefused(`Others may read ${file}. Take their rights away: chmod 600.`);
  }
  const text = readFileSync(file, 'utf8').trim();
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== text) {
    throw new BackupRefused(`${file} is not base64 of ${KEY_BYTES} bytes.`);
  }
  return bytes;
}

const derived = (secret: string | Uint8Array, salt: Uint8Array) =>
  new Promise<Buffer>((done, fail) =>
    scrypt(secret, salt, KEY_BYTES, SCRYPT, (error, key) => (error ? fail(error) : done(key))),
  );
