import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exclusively } from './lock.js';
import { ownToken } from './process-identity.js';

describe('taking turns under a folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sciezka-lock-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('never lets two work at once, also after one has failed', async () => {
    let working = 0;
    let most = 0;
    const turns = Array.from({ length: 20 }, (_, index) =>
      exclusively(folder, 30_000, async () => {
        most = Math.max(most, ++working);
        await new Promise((resolve) => setTimeout(resolve, 1));
        working--;
        if (index % 5 === 0) throw new Error('this one fails');
      }).catch((error: Error) => error.message),
    );
    const failed = (await Promise.all(turns)).filter((message) => message === 'this one fails');
    expect(failed).toHaveLength(4);
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not wait for the dead, nor for a number that another process has now', async () => {
    const dead = join(folder, `1,999999999.1-abcd.00000000`);
    const reused = join(folder, `choosing,${process.pid}.1-abcd.00000000`);
    writeFileSync(dead, '');
    writeFileSync(reused, '');
    await expect(exclusively(folder, 1_000, async () => 'done')).resolves.toBe('done');
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(reused)).toBe(false);
  });

  it('says where to look when the living one does not finish', async () => {
    writeFileSync(join(folder, `1,${ownToken()}.00000000`), '');
    await expect(exclusively(folder, 50, async () => undefined)).rejects.toThrow(folder);
  });
});
