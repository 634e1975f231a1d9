import { unprivilegedAccounts } from './account.js';
import { parsePostmasterFile } from './postmaster-file.js';
import { identityOf, isAlive, ownToken, parseStat } from './process-identity.js';
import { settings } from './settings.js';

describe('a process', () => {
  it('is told from a later one with the same number by when it began', () => {
    expect(isAlive(ownToken())).toBe(true);
    expect(isAlive(`${process.pid}.1-00000000`)).toBe(false);
    expect(isAlive('nonsense')).toBe(false);
    expect(identityOf(999_999_999)).toBeUndefined();
  });

  it('is read from /proc even when its name has brackets and spaces', () => {
    const rest = 'S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20';
    expect(parseStat(`42 (a) Z (b) ${rest}`)).toEqual({ state: 'S', startedAt: '4711' });
    expect(parseStat('')).toBeUndefined();
  });
});

describe('the file a server writes about itself', () => {
  const file = (socket: string, address: string, status: string) =>
    `4517\n/data/cluster\n1795371862\n5432\n${socket}\n${address}\n  9977883         4\n${status}\n`;

  it('says where the server listens and how far it is', () => {
    expect(parsePostmasterFile(file('/tmp/sciezka-1-a', '', 'ready   '))).toEqual({
      pid: 4517,
      door: { host: '/tmp/sciezka-1-a', port: 5432 },
      sharedMemoryId: 4,
      status: 'ready',
    });
    expect(parsePostmasterFile(file('', '127.0.0.1', 'starting'))).toMatchObject({
      door: { host: '127.0.0.1', port: 5432 },
      status: 'starting',
    });
  });

  it('may be half written', () => {
    expect(parsePostmasterFile('4517\n/data/clu')).toMatchObject({ pid: 4517, status: 'unknown' });
    expect(parsePostmasterFile('')).toBeUndefined();
  });
});

describe('the account that takes root’s place', () => {
  it('is postgres before nobody, and never another root', () => {
    const passwd =
      'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:101:104::/:/bin/sh\ndaemon:x:0:1::/:/bin/false\n';
    expect(unprivilegedAccounts(passwd)).toEqual([
      { uid: 101, gid: 104 },
      { uid: 65534, gid: 65533 },
    ]);
    expect(unprivilegedAccounts('')).toEqual([]);
  });
});

describe('the configuration', () => {
  it('opens no network door where there is a socket, and writes to disk', () => {
    const text = settings({ host: `/tmp/o'clock`, port: 5432 }, 'on');
    expect(text).toContain("listen_addresses = ''\n");
    expect(text).toContain("unix_socket_directories = '/tmp/o''clock'\n");
    expect(text).toContain("fsync = 'on'\n");
  });

  it('listens on loopback only where there is none', () => {
    const text = settings({ host: '127.0.0.1', port: 4711 }, 'on');
    expect(text).toContain("listen_addresses = '127.0.0.1'\n");
    expect(text).toContain("port = '4711'\n");
  });
});
