import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ChildUser, copyOfCheckout } from '../testing/child-user.js';
import { identityOf, parseStat } from './process-identity.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './supervisor.js';

const NOBODY = 65_534;
const isRoot = process.getuid!() === 0;

let place: string;
let copy: string;
const children: ChildUser[] = [];
const servers: EmbeddedPostgres[] = [];

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'sciezka-supervisor-'));
  chmodSync(place, 0o755);
  copy = copyOfCheckout(join(place, 'checkout'));
}, 30_000);

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  // Joining and leaving as the last one also stops what a killed child left behind.
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function start(folder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder });
  servers.push(server);
  return server;
}

function child(folder: string): ChildUser {
  const user = ChildUser.in(copy, { folder });
  children.push(user);
  return user;
}

async function query<Row extends pg.QueryResultRow>(server: EmbeddedPostgres, sql: string) {
  const client = new pg.Client(server.connection());
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until<T>(what: () => Promise<T | undefined | false>): Promise<T> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const found = await what().catch(() => undefined);
    if (found) return found;
    if (performance.now() > deadline) throw new Error('It did not come true within 20 s.');
    await sleep(20);
  }
}

const ROWS = 'select name from person order by name';

describe('the embedded PostgreSQL', () => {
  const folder = () => join(place, 'shared');

  it('starts on an empty folder, speaks Polish in UTF-8, keeps its data and stops with its last user', async () => {
    const first = await start(folder());
    await query(first, `create table person (name text); insert into person values ('Żółć')`);
    const [row] = await query(
      first,
      `select lower('ŻÓŁĆ') as lower, current_setting('server_encoding') as encoding,
              current_setting('fsync') as fsync, current_setting('data_checksums') as checksums`,
    );
    expect(row).toEqual({ lower: 'żółć', encoding: 'UTF8', fsync: 'on', checksums: 'on' });
    const pid = first.pid();
    const { host: socketFolder } = first.connection();
    expect(statSync(socketFolder!).mode & 0o777).toBe(0o700);
    await first.stop();
    expect(identityOf(pid)).toBeUndefined();
    expect(existsSync(socketFolder!)).toBe(false);

    const again = await start(folder());
    expect(again.adopted).toBe(false);
    expect(await query(again, ROWS)).toEqual([{ name: 'Żółć' }]);
  }, 60_000);

  it('is shared by processes, and only the last one to leave stops it', async () => {
    const one = await start(folder());
    const other = child(folder());
    expect(await other.start()).toMatchObject({ adopted: true, pid: one.pid() });
    await one.stop();
    expect(await other.query(ROWS)).toEqual([{ name: 'Żółć' }]);
    await other.stop();
    expect(identityOf(one.pid())).toBeUndefined();
  }, 60_000);

  it('is started once by four processes that begin together', async () => {
    const users = [1, 2, 3, 4].map(() => child(folder()));
    const started = await Promise.all(users.map((user) => user.start()));
    expect(new Set(started.map(({ pid }) => pid)).size).toBe(1);
    expect(started.filter(({ adopted }) => !adopted)).toHaveLength(1);
    await Promise.all(users.map((user) => user.stop()));
    expect(identityOf(started[0]!.pid)).toBeUndefined();
  }, 60_000);

  it('is taken over with its data after kill -9 of the process that started it', async () => {
    const killed = child(folder());
    const { pid } = await killed.start();
    await killed.query(`insert into person values ('Anna Łęcka')`);
    await killed.kill();

    const heir = await start(folder());
    expect(heir).toMatchObject({ adopted: true });
    expect(heir.pid()).toBe(pid);
    expect(await query(heir, ROWS)).toEqual([{ name: 'Anna Łęcka' }, { name: 'Żółć' }]);
    await heir.stop(); // The lease of the killed one does not count.
    expect(identityOf(pid)).toBeUndefined();
  }, 60_000);

  it('comes back by itself after kill -9 of the server, for every process that uses it', async () => {
    const one = await start(folder());
    const other = child(folder());
    const { pid } = await other.start();
    const pool = new pg.Pool(one.connection());
    pool.on('error', () => undefined);
    await pool.query(`insert into person values ('Zofia')`);
    // A session that is computing does not notice that its server has died.
    const busy = pool.query(`select count(*) from generate_series(1, 1e12::bigint)`);
    const lost = expect(busy).rejects.toThrow();
    process.kill(pid, 'SIGKILL');

    const { rows } = await until(() => pool.query(ROWS));
    expect(rows).toContainEqual({ name: 'Zofia' });
    await lost;
    expect(await until(() => other.query(ROWS))).toContainEqual({ name: 'Zofia' });
    expect(one.pid()).not.toBe(pid);
    await pool.end();
    await other.stop();
  }, 60_000);

  it('starts although the number in its stale file belongs to another process now, or to a zombie', async () => {
    const asServer = isRoot ? { uid: statSync(join(folder(), 'cluster')).uid } : {};
    // The shell becomes `sleep`, which never asks for the child that the shell had.
    const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 300'], asServer);
    const zombie = Number(await new Promise((r) => parent.stdout.once('data', r)));
    await until(async () => parseStat(readFileSync(`/proc/${zombie}/stat`, 'utf8'))?.state === 'Z');
    try {
      expect(identityOf(zombie)).toBeUndefined();
      for (const pid of [parent.pid!, zombie]) {
        const before = await start(folder());
        const file = join(folder(), 'cluster', 'postmaster.pid');
        const text = readFileSync(file, 'utf8').replace(/^\d+/, String(pid));
        await before.stop();
        writeFileSync(file, text, { mode: 0o600 });
        if (isRoot) chownSync(file, asServer.uid!, asServer.uid!);

        const after = await start(folder());
        expect(after.adopted).toBe(false);
        expect(await query(after, ROWS)).toContainEqual({ name: 'Zofia' });
        await after.stop();
      }
    } finally {
      parent.kill('SIGKILL');
    }
  }, 60_000);

  it('survives kill -9 of its starter at any moment of the first start', async () => {
    const fragile = join(place, 'fragile');
    for (let afterMs = 100; afterMs <= 1_500; afterMs += 200) {
      const user = child(fragile);
      const started = user.start().catch(() => 'killed');
      await Promise.race([started, sleep(afterMs)]);
      await user.kill();
    }
    expect(await query(await start(fragile), 'select 1 as one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('works in a folder whose path is far longer than a socket’s may be', async () => {
    const long = join(place, 'ścieżka z odstępem '.repeat(4), 'x'.repeat(120), 'data');
    const server = await start(long);
    expect(server.folder.length).toBeGreaterThan(200);
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('keeps passwords to itself and people’s data out of its log', async () => {
    const server = await start(folder());
    await expect(query(server, `select 'Kanarek'::integer`)).rejects.toThrow();
    await expect(query(server, `select pg_sleep('Kanarek')`)).rejects.toThrow();
    const [{ name } = { name: '' }] = await query<{ name: string }>(
      server,
      'select pg_current_logfile() as name',
    );
    const log = readFileSync(join(folder(), 'cluster', name), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('Kanarek');
    for (const secret of readdirSync(join(folder(), 'secrets'))) {
      expect(statSync(join(folder(), 'secrets', secret)).mode & 0o777).toBe(0o600);
    }
    expect((await query<{ a: string }>(server, 'show listen_addresses'))[0]).toEqual({
      listen_addresses: '',
    });
  }, 60_000);

  it('does not put an empty database in the place of data that vanished while it ran', async () => {
    const vanishing = join(place, 'vanishing');
    const lines: string[] = [];
    const server = await startEmbeddedPostgres({
      folder: vanishing,
      log: (line) => lines.push(line),
    });
    servers.push(server);
    const cluster = join(vanishing, 'cluster');
    process.kill(server.pid(), 'SIGKILL');
    renameSync(cluster, `${cluster}-moved`);
    await until(async () =>
      lines.some((line) => line.includes(`its data in ${vanishing} have gone`)),
    );
    expect(existsSync(cluster)).toBe(false);

    renameSync(`${cluster}-moved`, cluster);
    await until(() => query(server, 'select 1 as one'));
  }, 60_000);

  it('refuses a folder that holds something else, and says which', async () => {
    const full = join(place, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'letter.txt'), '');
    await expect(startEmbeddedPostgres({ folder: full })).rejects.toThrow(
      `The folder ${full} holds something other than Ścieżka's data. Name an empty or new folder with SCIEZKA_DATA.`,
    );
    expect(readdirSync(full)).toEqual(['letter.txt']);
  });

  it('refuses data of another PostgreSQL, and says which', async () => {
    const other = join(place, 'other-version');
    const server = await start(other);
    await server.stop();
    writeFileSync(join(other, 'cluster', 'PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres({ folder: other })).rejects.toThrow(
      /were written by PostgreSQL 17; this program brings 18/,
    );
  }, 60_000);
});

describe('who runs the embedded PostgreSQL', () => {
  it('is never root, and an ordinary user runs it himself', async () => {
    const server = await start(join(place, 'whose'));
    const uid = statSync(`/proc/${server.pid()}`).uid;
    if (isRoot) expect(uid).not.toBe(0);
    else expect(uid).toBe(process.getuid!());
  }, 60_000);

  it('keeps programs and data outside a checkout that only its owner may read', async () => {
    const home = join(place, 'home');
    mkdirSync(home, { mode: 0o700 });
    const closed = copyOfCheckout(join(home, 'checkout'));
    const data = join(place, 'data-of-closed');
    chmodSync(home, 0o700);
    const user = ChildUser.in(closed, { folder: data });
    children.push(user);
    await user.start();
    expect(await user.query(`select 'ok' as answer`)).toEqual([{ answer: 'ok' }]);
    await user.stop();
    expect(existsSync(join(data, 'cluster'))).toBe(true);
  }, 60_000);

  /** Only root can become somebody else; an ordinary user proves it by running this very suite. */
  const somebody = isRoot ? NOBODY : process.getuid!();

  it('may be an ordinary user, whose data then lie in his home', async () => {
    const home = join(place, 'home-of-somebody');
    mkdirSync(home);
    const checkout = copyOfCheckout(join(home, 'checkout'));
    if (isRoot) chownAll(home, somebody);
    chmodSync(home, 0o700);
    const user = ChildUser.in(checkout, {
      ...(isRoot ? { uid: somebody } : {}),
      env: { HOME: home, XDG_DATA_HOME: '' },
    });
    children.push(user);
    const { folder, pid } = await user.start();
    expect(folder.startsWith(join(home, '.local/share/sciezka/'))).toBe(true);
    expect(statSync(`/proc/${pid}`).uid).toBe(somebody);
    await user.stop();
  }, 60_000);
});

function chownAll(path: string, uid: number): void {
  chownSync(path, uid, uid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownAll(join(path, name), uid);
}
