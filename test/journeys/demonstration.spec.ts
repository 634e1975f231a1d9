import { startWholeSystem, type WholeSystem } from '#testing';
import { demonstrate } from '../../apps/all-in-one/demo/demonstration.js';
import { auditedEvents } from './audit.fixture.js';
import { doorsOf, forwarded, newRun, playUntil } from './play.fixture.js';

describe('the demonstration', () => {
  let system: WholeSystem;
  beforeAll(async () => {
    system = await startWholeSystem();
  }, 60_000);

  const shown = async (again?: string) => {
    let text = '';
    const screen = { width: 120, colours: false, write: (more: string) => void (text += more) };
    await demonstrate(forwarded, doorsOf(system), screen, again);
    return text;
  };
  const recorded = async () =>
    (await auditedEvents(system)).filter(({ actor }) => actor.institutionId !== 'rejestr').length;

  it('continues what was interrupted, and records nothing twice', async () => {
    await playUntil(system, newRun(), 'ReferralReturned');
    const text = await shown();
    expect(await recorded()).toBe(21);
    expect(text.match(/… ok$/gm)).toHaveLength(15);
    // A refusal that was meant for an earlier state is not tried on a later one.
    expect(text).not.toContain('odmowa');
  });
  it('draws what was played already, and does not play it', async () => {
    const text = await shown();
    expect(await recorded()).toBe(21);
    expect(text).toContain('Już odegrano');
    expect(text).not.toContain('… ok');
  });
  it('draws the path as each institution sees it, with marked gaps (N36)', async () => {
    const [, ops, svi, zg] = (await shown()).split('── Widok: ');
    expect(ops).toMatch(/^OPS Zbąszynek .* kroków 21, luk 0\n/);
    expect(ops).toContain('(w miejsce poprzedniego)');
    expect(svi).toMatch(/^CIS Świebodzin .* kroków 12, luk 9\n/);
    expect(svi).toContain('░░ luka: 5 × Krok innej instytucji');
    expect(svi).not.toContain('CIS Zielona Góra');
    expect(zg).toMatch(/^CIS Zielona Góra .* kroków 9, luk 12\n/);
    expect(zg).not.toContain('(w miejsce poprzedniego)');
  });
  it('plays it again with a new person without PESEL, refusals included', async () => {
    const text = await shown('another');
    expect(await recorded()).toBe(42);
    expect(text.match(/odmowa, jak być powinno$/gm)).toHaveLength(4);
    const persons = (await auditedEvents(system)).filter(({ type }) => type === 'ClientIdentified');
    expect(persons.map(({ data }) => data)).toEqual([
      expect.objectContaining({ document: 'PESEL' }),
      expect.objectContaining({ document: 'OTHER', possibleDuplicates: [] }),
    ]);
  });
});
