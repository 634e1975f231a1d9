import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chain, readChained } from './chained-lines.js';

const rows = ['Anna', 'zażółć', '\u2028 "quoted" \ufffd', 'Dariusz', 'Ewa'].map((name) => ({
  name,
}));
const seed = 'people of a test';

describe('a file of chained lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-lines-'));
  const path = join(folder, 'people.jsonl');
  afterAll(() => rmSync(folder, { recursive: true }));

  const chain = new Chain(seed);
  const lines = rows.map((row) => chain.line(row));
  const whole = Buffer.from(lines.join(''));

  async function read(content: Uint8Array | string, of = rows.length, seeded = seed) {
    writeFileSync(path, content);
    const found: unknown[] = [];
    for await (const { row } of readChained(path, seeded, of)) found.push(row);
    return found;
  }
  const badLine = (number: number) => ({
    name: 'BackupBroken',
    line: number,
    file: 'people.jsonl',
  });

  it('gives back what was written', async () => {
    expect(await read(whole)).toEqual(rows);
  });

  it('names the line of any flipped byte', async () => {
    let line = 1;
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= 1;
      await expect(read(flipped)).rejects.toMatchObject(badLine(line));
      if (whole[at] === 0x0a) line += 1;
    }
    expect(line).toBe(rows.length + 1);
  });

  it('names the line in whose place another one stands when one is missing', async () => {
    await expect(read(lines.toSpliced(2, 1).join(''))).rejects.toMatchObject(badLine(3));
  });

  it('names the first of two lines that were swapped', async () => {
    const swapped = lines.toSpliced(1, 2, lines[2]!, lines[1]!);
    await expect(read(swapped.join(''))).rejects.toMatchObject(badLine(2));
  });

  it('names the line that is cut off', async () => {
    await expect(read(whole.subarray(0, -7))).rejects.toMatchObject(badLine(5));
    await expect(read(whole.subarray(0, -1))).rejects.toMatchObject(badLine(5));
  });

  it('names the first line that is missing at the end', async () => {
    await expect(read(lines.slice(0, 3).join(''))).rejects.toMatchObject(badLine(4));
    await expect(read('')).rejects.toMatchObject(badLine(1));
  });

  it('names the first line too many', async () => {
    const more = whole.toString() + chain.line({ name: 'nobody' });
    await expect(read(more)).rejects.toMatchObject(badLine(6));
  });

  it('is not taken for a file of other things', async () => {
    await expect(read(whole, rows.length, 'something else')).rejects.toMatchObject(badLine(1));
  });
});
