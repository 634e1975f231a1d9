import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseDoor, isPrivate, removeSocketFolder } from './door.js';

const uid = process.getuid!();

describe('the folder of the socket', () => {
  let place: string;
  beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'sciezka-door-'))));
  afterEach(() => rmSync(place, { recursive: true }));

  it('is private only if it is a real folder of ours that is closed to others', () => {
    symlinkSync(place, join(place, 'link'));
    mkdirSync(join(place, 'open'), { mode: 0o755 });
    expect(isPrivate(place, uid)).toBe(true);
    expect(isPrivate(place, uid + 1)).toBe(false);
    expect(isPrivate(join(place, 'link'), uid)).toBe(false);
    expect(isPrivate(join(place, 'open'), uid)).toBe(false);
    expect(isPrivate(join(place, 'none'), uid)).toBe(false);
  });

  it('has a short path whatever the data’s, and another one when its name is taken', async () => {
    const data = join(place, 'x'.repeat(200));
    const first = await chooseDoor(data, undefined, undefined);
    expect(first.host.length + '/.s.PGSQL.5432'.length).toBeLessThan(107);
    expect((await chooseDoor(data, undefined, undefined)).host).toBe(first.host);
    removeSocketFolder(first);

    symlinkSync(place, first.host);
    const second = await chooseDoor(data, undefined, undefined);
    expect(second.host).not.toBe(first.host);
    expect(isPrivate(second.host, uid)).toBe(true);
    rmSync(first.host);
    removeSocketFolder(second);
  });
});
