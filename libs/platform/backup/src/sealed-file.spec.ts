import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupKeyFrom } from './backup-key.js';
import { writeFile } from './files.js';
import { opened, sealed } from './sealed-file.js';

describe('the vault of a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-vault-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const key = backupKeyFrom({ BACKUP_PASSPHRASE: 'correct horse battery' });
  const path = join(folder, 'vault.sealed');
  const lines = ['one', 'zażółć', 'x'.repeat(100_000)];
  beforeAll(async () => {
    async function* given() {
      for (const line of lines) yield `${line}\n`;
    }
    await writeFile(path, sealed(given(), key, 'this log'));
  });

  async function read(belongsTo = 'this log', by = key, file = path) {
    const found: string[] = [];
    for await (const line of opened(file, by, belongsTo)) found.push(line);
    return found;
  }

  it('opens with its passphrase, beside its log', async () => {
    expect(await read()).toEqual(lines);
    expect(readFileSync(path).includes('one\n')).toBe(false);
  });

  it('does not open with another passphrase, beside another log, or changed', async () => {
    const refused = { name: 'BackupRefused' };
    const other = backupKeyFrom({ BACKUP_PASSPHRASE: 'incorrect horse' });
    await expect(read('this log', other)).rejects.toMatchObject(refused);
    await expect(read('another log')).rejects.toMatchObject(refused);
    const changed = readFileSync(path);
    changed[200]! ^= 1;
    const copy = join(folder, 'changed');
    writeFileSync(copy, changed);
    await expect(read('this log', key, copy)).rejects.toMatchObject(refused);
  });

  it('takes a key file that only its owner may read', async () => {
    const file = join(folder, 'backup.key');
    writeFileSync(file, `${Buffer.alloc(32, 7).toString('base64')}\n`, { mode: 0o600 });
    const byFile = backupKeyFrom({ BACKUP_KEY_FILE: file });
    expect(await byFile(Buffer.alloc(16))).toHaveLength(32);
    chmodSync(file, 0o640);
    expect(() => backupKeyFrom({ BACKUP_KEY_FILE: file })).toThrow(/chmod 600/);
  });

  it('is never written without a key, or under a short passphrase', () => {
    expect(() => backupKeyFrom({})).toThrow(/never written without/);
    expect(() => backupKeyFrom({ BACKUP_PASSPHRASE: 'short' })).toThrow(/12 characters/);
  });
});
