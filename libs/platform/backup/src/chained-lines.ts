import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { BackupBroken } from './backup-errors.js';

const OPENING = Buffer.from('{"sha256":"');
const MIDDLE = Buffer.from('","row":');
const HASH_LENGTH = 64;
const ROW_AT = OPENING.length + HASH_LENGTH + MIDDLE.length;
const LINE_FEED = 0x0a;
const CLOSING = 0x7d;
/** Longer than any fact may be; a file without line ends must not fill the memory. */
const LINE_BYTES_MAX = 16_000_000;

/**
 * Lines of JSON, each with the SHA-256 of the line's row and of the hash before it. Whoever changes, drops or
 * moves a line breaks the chain at that line; what is cut off at the end shows by the count.
 */
export class Chain {
  #last: string;

  /** @param seed what the lines are, so that the lines of one file never pass for another's. */
  constructor(seed: string) {
    this.#last = createHash('sha256').update(seed).digest('hex');
  }

  /** The hash of the next row. */
  next(row: Uint8Array | string): string {
    this.#last = createHash('sha256').update(this.#last).update(row).digest('hex');
    return this.#last;
  }

  /** The next line, with its line feed. */
  line(row: unknown): string {
    const text = JSON.stringify(row);
    return `{"sha256":"${this.next(text)}","row":${text}}\n`;
  }
}

export interface ChainedLine<Row> {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly row: Row;
}

/**
 * The rows of a file, each checked before it is given out.
 * @param lines how many there must be.
 * @throws BackupBroken naming the first bad line.
 */
export async function* readChained<Row>(
  path: string,
  seed: string,
  lines: number,
): AsyncGenerator<ChainedLine<Row>, void, undefined> {
  const file = basename(path);
  const chain = new Chain(seed);
  let number = 0;
  for await (const { bytes, whole } of linesOf(path, file)) {
    number += 1;
    const broken = (reason: string) => new BackupBroken(file, number, reason);
    if (number > lines) throw broken(`the manifest counts only ${lines} lines`);
    if (!whole) throw broken('is cut off');
    const row = bytes.subarray(ROW_AT, -1);
    const framed =
      bytes.length > ROW_AT &&
      bytes.at(-1) === CLOSING &&
      bytes.subarray(0, OPENING.length).equals(OPENING) &&
      bytes.subarray(OPENING.length + HASH_LENGTH, ROW_AT).equals(MIDDLE);
    if (!framed) throw broken('is not a line of a backup');
    const stated = bytes.toString('latin1', OPENING.length, OPENING.length + HASH_LENGTH);
    if (chain.next(row) !== stated) {
      throw broken('its checksum does not follow from the lines up to it');
    }
    yield { number, row: JSON.parse(row.toString('utf8')) as Row };
  }
  if (number < lines) {
    throw new BackupBroken(file, number + 1, `is missing, the manifest counts ${lines} lines`);
  }
}

async function* linesOf(path: string, file: string) {
  let rest: Buffer = Buffer.alloc(0);
  let number = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, from)) >= 0; from = end + 1) {
      yield { bytes: Buffer.concat([rest, chunk.subarray(from, end)]), whole: true };
      rest = Buffer.alloc(0);
      number += 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
    if (rest.length > LINE_BYTES_MAX) throw new BackupBroken(file, number, 'is too long');
  }
  if (rest.length > 0) yield { bytes: rest, whole: false };
}
