import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCheckout } from './checkout.fixture.js';
import { freePort, READY, run, START, type Program } from './program.fixture.js';

const FIRST_START_MS = 150_000;
const LATER_START_MS = 60_000;
const LONG_PATH_MIN = 400;

const isRoot = process.getuid?.() === 0;
/** Whoever is no root, on a machine where we are root; ourselves on any other. */
const ordinary = isRoot ? 65_534 : undefined;

describe('a fresh checkout starts with one command', () => {
  const places: string[] = [];
  const dataFolders: string[] = [];
  let running: Program | undefined;

  const place = (mode: number) => {
    const made = mkdtempSync(join(tmpdir(), 'sciezka-checkout-'));
    chmodSync(made, mode);
    places.push(made);
    return made;
  };

  afterEach(async () => {
    running?.kill('SIGTERM');
    await running?.ended();
    running = undefined;
    for (const folder of [...places.splice(0), ...dataFolders.splice(0)])
      rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  async function start(checkout: string, home: string, uid?: number): Promise<string> {
    const port = String(await freePort());
    const environment = { HOME: home, PORT: port };
    running = run(START, { checkout, environment, ...(uid !== undefined && { uid }) });
    await running.says(READY, FIRST_START_MS);
    const url = `http://127.0.0.1:${port}`;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const described = (await (await fetch(`${url}/openapi.json`)).json()) as {
      components: { schemas: Record<string, { properties?: object }> };
    };
    expect(described.components.schemas['CommandAnswer']).toMatchObject({
      properties: { position: { type: 'string' } },
    });
    return running.written();
  }

  /** The data folder that the product told, where it really is. */
  function dataFolderIn(written: string): string {
    const folder = /(\/\S*sciezka\S*)/.exec(/database: (.+)/.exec(written)?.[1] ?? '')?.[1] ?? '';
    expect(statSync(join(folder, 'README.txt')).isFile()).toBe(true);
    dataFolders.push(folder);
    return folder;
  }

  async function stopAndStartAgain(checkout: string, home: string, uid?: number): Promise<void> {
    running?.kill('SIGTERM');
    expect(await running?.ended()).toMatchObject({ code: 0 });
    const began = performance.now();
    const again = await start(checkout, home, uid);
    expect(again).not.toContain('compiling');
    expect(performance.now() - began).toBeLessThan(LATER_START_MS);
  }

  it('in a folder that only its owner may read, with a very long path', async () => {
    const closed = place(0o700);
    const long = Array.from({ length: 8 }, (_, n) => `${n}`.padEnd(50, 'długa ścieżka ')).join('/');
    const checkout = join(closed, long, 'sciezka');
    expect(checkout.length).toBeGreaterThan(LONG_PATH_MIN);
    copyCheckout(checkout);
    const written = await start(checkout, closed);
    const folder = dataFolderIn(written);
    if (isRoot) {
      // PostgreSQL does not run as root, so data and programs lie where its own account may go.
      expect(folder.startsWith(closed)).toBe(false);
      const pid = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0];
      expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    }
    await stopAndStartAgain(checkout, closed);
  }, 400_000);

  it('as an ordinary user, whose data are then nobody else’s', async () => {
    const open = place(0o755);
    const home = join(open, 'home');
    mkdirSync(home);
    if (ordinary !== undefined) chownSync(home, ordinary, ordinary);
    const checkout = join(open, 'sciezka');
    copyCheckout(checkout, ordinary);
    const written = await start(checkout, home, ordinary);
    const folder = dataFolderIn(written);
    expect(folder.startsWith(home)).toBe(true);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(folder).uid).toBe(ordinary ?? process.getuid?.());
    await stopAndStartAgain(checkout, home, ordinary);
  }, 400_000);
});
