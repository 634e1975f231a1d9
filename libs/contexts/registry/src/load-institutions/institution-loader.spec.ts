import { BEGINNING, civilDateOf } from '#language/kernel';
import { MemoryEventLog } from '#platform/event-log';
import { demonstrationAccounts } from '#platform/security';
import { ActRunner } from '#platform/service';
import { readFileSync } from 'node:fs';
import { InstitutionLoader } from './institution-loader.js';
import { readInstitutions } from './read-institutions.js';

const lubuskie = 'deploy/lubuskie/institutions.yaml';
const clock = () => new Date('2026-06-15T08:00:00Z');

function start() {
  const log = new MemoryEventLog(clock);
  // No institution's fact has a sealed field: of the vault only the hash of the content is needed.
  const vault = { contentHmac: (text: string) => text, keysFor: () => Promise.resolve({}) };
  const messaging = { wake: () => undefined };
  const runner = new ActRunner(log, {} as never, messaging as never, vault as never, clock);
  return { log, loader: new InstitutionLoader(runner, log, vault, clock) };
}
const everything = (log: MemoryEventLog) => log.readAll(BEGINNING, 1000);
const small = (more = '') =>
  `institutions:\n  - { id: ops-a, kind: OPS, name: A, areas: ['0808063'], source: test }\n${more}`;

describe('loading institutions from a data file', () => {
  it('S25: registers the institutions of the pilot, and nothing the second time', async () => {
    const { log, loader } = start();
    expect(await loader.load(lubuskie)).toEqual({ registered: 26, known: 0, differing: [] });
    const facts = await everything(log);
    expect(facts.map(({ type }) => type).sort()).toEqual([
      'CisStatusGranted',
      ...Array<string>(26).fill('InstitutionRegistered'),
    ]);
    expect(await loader.load(lubuskie)).toEqual({ registered: 0, known: 26, differing: [] });
    expect(await everything(log)).toHaveLength(27);
  });
  it('records as the system, at home in the registry, on the day of the start', async () => {
    const { log, loader } = start();
    await loader.load(small());
    const [fact] = await everything(log);
    expect(fact?.actor).toEqual({
      userId: 'institution-loader',
      role: 'SYSTEM',
      institutionId: 'rejestr',
    });
    expect(fact?.occurredOn).toBe(civilDateOf(clock()));
  });
  it('registers once when two processes start together', async () => {
    const { log, loader } = start();
    await Promise.all([loader.load(lubuskie), loader.load(lubuskie)]);
    expect(await everything(log)).toHaveLength(27);
  });
  it('goes on where an earlier start was ended, before the status was recorded', async () => {
    const { log, loader } = start();
    const entries = readInstitutions(readFileSync(lubuskie, 'utf8'));
    const winda = entries.filter(({ id }) => id === 'mcis-winda');
    await loader.load(winda.map((entry) => ({ ...entry, statuses: [] })));
    expect(await loader.load(winda)).toEqual({ registered: 0, known: 1, differing: [] });
    expect((await everything(log)).map(({ type }) => type)).toEqual([
      'InstitutionRegistered',
      'CisStatusGranted',
    ]);
  });
  it('names what the file says otherwise, and leaves the registry as it is', async () => {
    const { log, loader } = start();
    await loader.load(small());
    const renamed = small().replace('name: A', 'name: B');
    expect(await loader.load(renamed)).toEqual({ registered: 0, known: 1, differing: ['ops-a'] });
    expect(await everything(log)).toHaveLength(1);
  });
  it('leaves alone the statuses that somebody recorded otherwise, or later', async () => {
    const { log, loader } = start();
    const file = (on: string, more = '') =>
      'institutions:\n  - { id: cis-a, kind: CIS, name: A, areas: [], source: test, statuses: ' +
      `[{ status: CIS_STATUS_GRANTED, on: '${on}' }${more}] }\n`;
    const extended = ", { status: CIS_STATUS_EXTENDED, on: '2020-06-29' }";
    await loader.load(file('2015-06-29', extended));
    expect((await loader.load(file('2015-06-29'))).differing).toEqual([]);
    expect((await loader.load(file('2015-06-30', extended))).differing).toEqual(['cis-a']);
    expect(await everything(log)).toHaveLength(3);
  });
  it('registers a leading body before those it leads, wherever it stands', async () => {
    const { loader } = start();
    const led = '  - { id: a, kind: CIS, name: A, areas: [], operator: z, source: test }\n';
    const body = '  - { id: z, kind: OPERATOR, name: Z, areas: [], source: test }\n';
    expect((await loader.load(`institutions:\n${led}${body}`)).registered).toBe(2);
  });
});

describe('a data file', () => {
  it('is refused with all its faults at once', () => {
    const wrong = [
      "  - { id: ops-a, kind: MOPS, name: '', areas: [808063], source: test, extra: 1 }",
      "  - { id: B, kind: OPS, name: B, areas: [], nip: '0000000018', source: test }",
    ].join('\n');
    let told = '';
    try {
      readInstitutions(small(wrong));
    } catch (error) {
      told = (error as Error).message;
    }
    for (const place of ['1.kind', '1.name', '1.areas.0', '2.id', '2.nip', 'extra']) {
      expect(told).toContain(place);
    }
  });
  it('names no institution twice', () => {
    const twice = '  - { id: ops-a, kind: OPS, name: A, areas: [], source: test }\n';
    expect(() => readInstitutions(small(twice))).toThrow(/institutions\.1\.id: .*second time/);
  });
});

describe('the institutions of the Lubuskie voivodeship', () => {
  const entries = readInstitutions(readFileSync(lubuskie, 'utf8'));
  it('S25: are those that the seminars named, with the CAZ of the labour office', () => {
    const named = ['pup-strzelce-krajenskie', 'mgops-strzelce-krajenskie', 'pup-krosno-odrzanskie'];
    const more = ['ops-zbaszynek', 'cis-zielona-gora', 'pup-zielona-gora', 'mcis-winda'];
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining([...named, ...more]));
    const caz = entries.find(({ id }) => id === 'pup-strzelce-krajenskie')?.departments;
    expect(caz).toEqual([{ id: 'caz', name: 'Centrum Aktywizacji Zawodowej' }]);
  });
  it('S25: give about 80 accounts', () => {
    const accounts = demonstrationAccounts(entries).length;
    expect(accounts).toBeGreaterThanOrEqual(80);
  });
  it('S16: are an OPS under each of their names', () => {
    const houses = entries.filter(({ name }) =>
      /Ośrodek Pomocy Społecznej|Pomocy Rodzinie/.test(name),
    );
    expect(houses).toHaveLength(8);
    expect(new Set(houses.map(({ kind }) => kind))).toEqual(new Set(['OPS']));
  });
  it('hold nothing that no source states, and say what was assumed', () => {
    for (const { nip, regon, registerNumber, ...entry } of entries) {
      expect([nip, regon, registerNumber]).toEqual([undefined, undefined, undefined]);
      expect(entry.assumed?.includes('founderGminas') ?? false).toBe(
        entry.founderGminas.length > 0,
      );
    }
    expect(entries.filter(({ fictional }) => fictional).map(({ id }) => id)).toEqual([
      'spoldzielnia-socjalna-przyklad',
    ]);
  });
});
