import { printRules } from './print-rules.js';

describe('the printed rules', () => {
  const printed = printRules();
  it.each([
    'Obowiązuje od 15.02.2022 do 31.05.2025.',
    'Obowiązuje od 01.06.2025.',
    '| okres próbny | 1 mies. | ustawowa | art. 15 ust. 1 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym |',
    '| tygodniowy czas pobytu w CIS | 30–40 godz. tygodniowo | ustawowa |',
    '(ustawa nie rozstrzyga) | tak | uzgodniona |',
    '| G6 PRISON | osoba zwalniana z zakładu karnego',
    'definicja: URP, artykuł do sprawdzenia |',
    'KIS: art. 1 ust. 3a ustawy',
  ])('show %s', (line) => expect(printed).toContain(line));

  it('are tables in which every row has as many cells as the head', () => {
    const widths = printed
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length - 2);
    expect(widths.length).toBeGreaterThan(50);
    expect(new Set(widths)).toEqual(new Set([4]));
  });
  it('leave no value unprinted', () => expect(printed).not.toMatch(/undefined|null|\[object/));
});
