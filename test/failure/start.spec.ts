import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWholeSystem, type WholeSystem } from '#testing';
import { personOf } from './load.fixture.js';
import { BUILT, freePort, READY, run, START } from './program.fixture.js';

const END_MS = 30_000;

describe('starting the product', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sciezka-start-'));
  // PostgreSQL's own account passes through when root runs the tests.
  chmodSync(folder, 0o711);
  const unused = join(folder, 'unused');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ended = async (program: string, environment: Readonly<Record<string, string>>) => {
    const started = run(program, { environment: { SCIEZKA_DATA: unused, ...environment } });
    const { code } = await started.ended();
    return { code, written: started.written() };
  };

  describe('where it runs already', () => {
    let system: WholeSystem;
    beforeAll(async () => {
      system = await startWholeSystem();
    }, 60_000);

    it(
      'says so and touches nothing',
      async () => {
        const client = await system.database();
        const facts = () => client.query('select count(*) from event_log.facts');
        const before = [(await facts()).rows, readdirSync(system.folder).sort()];
        const { port } = new URL(system.url);
        const second = await ended(START, { PORT: port, SCIEZKA_DATA: system.folder });
        expect(second.code).toBe(0);
        expect(second.written).toContain(`already runs at ${system.url}`);
        expect(second.written).not.toContain(READY);
        expect([(await facts()).rows, readdirSync(system.folder).sort()]).toEqual(before);
        expect((await fetch(`${system.url}/health/ready`)).status).toBe(200);
      },
      END_MS,
    );
    it.each(['stop', 'kill9'] as const)(
      'and is ended by %s, finds at its next start what it acknowledged',
      async (end) => {
        const worker = system.as('ops-zbaszynek-worker');
        const { body, headers } = await worker.post('/clients', personOf(end), { key: end });
        await system[end]();
        await system.restart();
        const found = await worker.get(`/clients/${body.id}`);
        expect([found.status, found.headers['etag']]).toEqual([200, headers['etag']]);
        const again = await worker.post('/clients', personOf(end), { key: end });
        expect([again.status, again.body]).toEqual([201, body]);
      },
      60_000,
    );
  });

  describe('where another program has the port', () => {
    let foreign: Server;
    let port: string;
    beforeAll(async () => {
      foreign = createServer((_, answer) => answer.end('I am something else'));
      await once(foreign.listen(0, '127.0.0.1'), 'listening');
      port = String((foreign.address() as { port: number }).port);
    });
    afterAll(() => new Promise((closed) => foreign.close(closed)));

    it('names the variable that changes it, before anything is made', async () => {
      const refused = await ended(START, { PORT: port });
      expect(refused.code).toBe(1);
      expect(refused.written).toContain(`Port ${port} is in use`);
      expect(refused.written).toMatch(/PORT=\d+ npm start/);
      expect(readdirSync(folder)).toEqual([]);
    });
    it(
      'names it also when the port is taken at the last moment, and leaves no server behind',
      async () => {
        const data = join(folder, 'late');
        const late = { PORT: port, SCIEZKA_DATA: data, ALLOW_DEVELOPMENT_ISSUER: 'true' };
        const refused = await ended(BUILT, late);
        expect(refused.code).toBe(1);
        expect(refused.written).toContain(`Port ${port} is in use`);
        expect(refused.written).toContain('PORT=');
        expect(readdirSync(join(data, 'cluster'))).not.toContain('postmaster.pid');
      },
      END_MS,
    );
  });

  it.each([
    ['DATABASE_URL', 'DATABASE_OWNER_URL'],
    ['DATABASE_OWNER_URL', 'DATABASE_URL'],
  ])(
    'with %s alone is refused, and both are named',
    async (given, missing) => {
      const url = 'postgres://app:secret-word@127.0.0.1:1/sciezka';
      const refused = await ended(BUILT, { [given]: url, ALLOW_DEVELOPMENT_ISSUER: 'true' });
      expect(refused.code).toBe(1);
      expect(refused.written).toContain(given);
      expect(refused.written).toContain(missing);
      expect(refused.written).not.toContain('secret-word');
    },
    END_MS,
  );
  it.each([
    ['in production', { NODE_ENV: 'production', ALLOW_DEVELOPMENT_ISSUER: 'true' }, 'NODE_ENV'],
    ['unless it was switched on', {}, 'ALLOW_DEVELOPMENT_ISSUER'],
    ['beyond this machine', { HOST: '0.0.0.0', ALLOW_DEVELOPMENT_ISSUER: 'true' }, '127.0.0.1'],
  ])(
    'refuses the development issuer %s',
    async (_, environment, named) => {
      const port = String(await freePort());
      const refused = await ended(BUILT, {
        PORT: port,
        SCIEZKA_DATA: join(folder, 'issuer'),
        ...(environment as Record<string, string>),
      });
      expect(refused.code).toBe(1);
      expect(refused.written).toContain('development issuer is refused');
      expect(refused.written).toContain(named);
      expect(refused.written).not.toContain(READY);
    },
    END_MS,
  );
  it('tells all faults of its environment at once', async () => {
    const refused = await ended(BUILT, { PORT: '70000', LOG_LEVEL: 'loud', TOKEN_ISSUER: 'me' });
    expect(refused.code).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'TOKEN_ISSUER']) {
      expect(refused.written).toContain(`${name}:`);
    }
  });
});
