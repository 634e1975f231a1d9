import { drawViews, polishDay, type Entry } from './draw-path.js';
import { fitted, widthOf } from './text-width.js';

const step = (what: string, details = {}): Entry => ({
  entry: 'STEP',
  position: '1',
  what,
  occurredOn: '2026-06-26',
  by: {
    role: 'OPS_HEAD',
    roleName: 'kierownik',
    institution: 'ops-zbaszynek',
    institutionName: 'Ośrodek Pomocy Społecznej w Zbąszynku',
  },
  details,
});
const gap: Entry = { entry: 'GAP', position: '2', what: 'Krok innej instytucji.' };
const names = new Map([
  ['ops-zbaszynek', 'OPS Zbąszynek'],
  ['cis-swiebodzin', 'CIS Świebodzin'],
]);
const drawn = (entries: readonly Entry[], width = 100, colours = false) =>
  drawViews([{ institution: 'ops-zbaszynek', entries }], { width, colours, names });

describe('the drawn path', () => {
  it('names day, step, receiver and who did it', () =>
    expect(drawn([step('Wydano skierowanie', { receiver: 'cis-swiebodzin' })])).toMatch(
      /26\.06\.2026 {2}Wydano skierowanie → CIS Świebodzin +OPS Zbąszynek, kierownik/,
    ));
  it('marks gaps, neighbours in one line, and counts them (N36)', () => {
    const text = drawn([gap, gap, step('Wydano opinię'), gap]);
    expect(text).toContain('░░ luka: 2 × Krok innej instytucji.');
    expect(text).toContain('kroków 1, luk 3');
  });
  it('says that a referral takes the place of another only where the door said so (F15)', () => {
    const replaced = /w miejsce poprzedniego/;
    expect(drawn([step('Wydano skierowanie', { supersedes: 'x' })])).toMatch(replaced);
    expect(drawn([step('Wydano skierowanie')])).not.toMatch(replaced);
  });
  it('keeps within the width, with Polish letters composed or not', () => {
    const entries = [step('Zażółć gęślą jaźń '.repeat(9).normalize('NFD')), gap];
    for (const line of drawn(entries, 80).split('\n')) expect(widthOf(line)).toBeLessThan(80);
  });
  it('colours only where it is asked to', () => {
    expect(drawn([step('Wydano opinię'), gap])).not.toContain('\u001b');
    expect(drawn([step('Wydano opinię'), gap], 100, true)).toContain('\u001b[1m');
  });
});

describe('a text in a column', () => {
  it('is filled up and cut by letters, not by code units', () => {
    expect(fitted('łąka', 6)).toBe('łąka  ');
    expect(fitted('żółw'.normalize('NFD'), 6)).toBe(`${'żółw'.normalize('NFD')}  `);
    expect(fitted('uzupełnienie', 5)).toBe('uzup…');
  });
  it('shows days as caseworkers write them', () =>
    expect(polishDay('2026-07-13')).toBe('13.07.2026'));
});
