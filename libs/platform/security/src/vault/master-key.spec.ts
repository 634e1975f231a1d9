import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { masterKeyFrom } from './master-key.js';

describe('the master key', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sciezka-master-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('comes from the environment before any file', () => {
    const given = Buffer.alloc(32, 7);
    expect(masterKeyFrom({ MASTER_KEY: given.toString('base64') }, folder)).toEqual(given);
    expect(readdirSync(folder)).toEqual([]);
  });
  it.each([
    '',
    'c2hvcnQ=',
    'not base64!',
    Buffer.alloc(33).toString('base64'),
    `${Buffer.alloc(32).toString('base64')} `,
  ])('refuses %j and does not repeat it', (text) => {
    const attempt = () => masterKeyFrom({ MASTER_KEY: text }, undefined);
    expect(attempt).toThrow(/MASTER_KEY/);
    if (text !== '') expect(attempt).not.toThrow(text);
  });
  it('is made once in the data folder, readable by its owner alone', () => {
    const first = masterKeyFrom({}, join(folder, 'data'));
    expect(masterKeyFrom({}, join(folder, 'data'))).toEqual(first);
    expect(first).toHaveLength(32);
    expect(statSync(join(folder, 'data', 'master.key')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'data'))).toEqual(['master.key']);
  });
  it('is not invented for a given database', () => {
    expect(() => masterKeyFrom({}, undefined)).toThrow('MASTER_KEY is missing');
  });
  it('is not read from a file that others may read', () => {
    writeFileSync(join(folder, 'master.key'), Buffer.alloc(32).toString('base64'));
    chmodSync(join(folder, 'master.key'), 0o644);
    expect(() => masterKeyFrom({}, folder)).toThrow('Others may read');
  });
});
