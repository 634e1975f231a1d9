import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { BackupBroken, BackupRefused } from './backup-errors.js';
import type { BackupKey } from './backup-key.js';

const ALGORITHM = 'aes-256-gcm';
const MAGIC = Buffer.from('SCIEZKA VAULT 1\n');
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = MAGIC.length + SALT_BYTES + NONCE_BYTES;

/**
 * A file under AES-256-GCM: name of the format, salt, nonce, ciphertext, tag. `belongsTo` is authenticated
 * with it but not kept: a vault opens only beside what it was written with.
 */
export async function* sealed(
  lines: AsyncIterable<string>,
  key: BackupKey,
  belongsTo: string,
): AsyncGenerator<Buffer, void, undefined> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, await key(salt), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(belongsTo));
  yield Buffer.concat([MAGIC, salt, nonce]);
  for await (const line of lines) yield cipher.update(line, 'utf8');
  yield cipher.final();
  yield cipher.getAuthTag();
}

/**
 * The lines of a sealed file. They are proved genuine only when the last one was given out: read all of
 * it once before believing any of it.
 * @throws BackupRefused when the key is another one or anything was changed; the cipher cannot tell which.
 */
export async function* opened(
  path: string,
  key: BackupKey,
  belongsTo: string,
): AsyncGenerator<string, void, undefined> {
  const { head, tag, size } = await ends(path);
  const salt = head.subarray(MAGIC.length, MAGIC.length + SALT_BYTES);
  const nonce = head.subarray(MAGIC.length + SALT_BYTES);
  const decipher = createDecipheriv(ALGORITHM, await key(salt), nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(tag);
  let rest: Buffer = Buffer.alloc(0);
  const end = size - TAG_BYTES - 1;
  const chunks = end < HEAD_BYTES ? [] : createReadStream(path, { start: HEAD_BYTES, end });
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    const plain = Buffer.concat([rest, decipher.update(chunk)]);
    const whole = plain.lastIndexOf('\n') + 1;
    // Under a wrong key there is no line end for long; what is not text is not given out.
    yield* plain.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
    rest = plain.subarray(whole);
  }
  try {
    decipher.final();
  } catch {
    throw new BackupRefused(
      'The vault does not open: the passphrase or key file is another one, or a file of the backup was changed.',
    );
  }
}

async function ends(path: string) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(HEAD_BYTES);
    const tag = Buffer.alloc(TAG_BYTES);
    await file.read(head, 0, HEAD_BYTES, 0);
    if (size < HEAD_BYTES + TAG_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) {
      throw new BackupBroken(basename(path), undefined, 'is not the vault of a backup');
    }
    await file.read(tag, 0, TAG_BYTES, size - TAG_BYTES);
    return { head, tag, size };
  } finally {
    await file.close();
  }
}
