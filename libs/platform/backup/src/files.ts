import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupBroken } from './backup-errors.js';

const OWNER_ONLY = 0o600;

/** What a file holds, in short. */
export interface FileDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a new file that only its owner may read; durable when this returns. At most a few pages in memory. */
export async function writeFile(
  path: string,
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<FileDigest> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    Readable.from(content, { objectMode: true }),
    async function* (chunks: AsyncIterable<string | Uint8Array>) {
      for await (const chunk of chunks) {
        const buffer = Buffer.from(chunk as Uint8Array);
        hash.update(buffer);
        bytes += buffer.length;
        yield buffer;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: OWNER_ONLY, flush: true }),
  );
  return { bytes, sha256: hash.digest('hex') };
}

/** @throws BackupBroken when the file is not the one that the manifest describes. */
export async function checkFile(path: string, expected: FileDigest): Promise<void> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  if (hash.digest('hex') !== expected.sha256) {
    throw new BackupBroken(basename(path), undefined, 'its digest is not that of the manifest');
  }
}
