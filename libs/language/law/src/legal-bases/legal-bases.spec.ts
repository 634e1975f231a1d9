import { acts } from './acts.js';
import {
  describeLegalBasis,
  isLegalBasisCode,
  legalBases,
  legalBasis,
  type LegalBasisCode,
} from './legal-bases.js';

describe('legal bases', () => {
  it.each<[LegalBasisCode, string]>([
    ['UZS_12_1', 'art. 12 ust. 1 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym'],
    [
      'UZS_12_1_IN_FINE',
      'art. 12 ust. 1 in fine ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym',
    ],
    ['UPS_108', 'art. 108 ustawy z dnia 12 marca 2004 r. o pomocy społecznej'],
    [
      'KON',
      'załącznik do rozporządzenia Ministra Pracy i Polityki Społecznej z dnia 8 listopada 2010 r. w sprawie wzoru kontraktu socjalnego',
    ],
    ['ORGANISATIONAL', 'czynność organizacyjna, ustawa nie określa formy ani terminu'],
    ['AGREEMENT', 'porozumienie między instytucjami'],
    ['URP_TO_CHECK', 'URP, artykuł do sprawdzenia'],
  ])('S30: %s reads „%s”', (code, polish) => expect(describeLegalBasis(code)).toBe(polish));

  it('S30: the interview’s term says that it holds by analogy', () =>
    expect(describeLegalBasis('WYW_3_2')).toMatch(/^§ 3 ust\. 2 rozporządzenia .*analogię\)$/));

  it('carry their code', () =>
    expect(legalBasis('UZS_15_1')).toMatchObject({
      code: 'UZS_15_1',
      act: 'UZS',
      article: 'art. 15 ust. 1',
    }));
  it('are a closed table', () => {
    expect(isLegalBasisCode('UZS_13_5A')).toBe(true);
    for (const text of ['UZS_99', 'toString', '']) expect(isLegalBasisCode(text)).toBe(false);
  });
  it('have codes that say the act and the place', () => {
    for (const [code, { act, article }] of Object.entries(legalBases)) {
      if (!Object.hasOwn(acts, act) || code === 'URP_TO_CHECK') continue;
      const place = article.match(/[0-9]+[a-z]?|lit\. [a-z]|in fine/g) ?? [];
      const said = place.map((part) => part.replace('lit. ', '').replace(' ', '_').toUpperCase());
      expect(code).toBe([act, ...said].join('_'));
    }
  });
});
