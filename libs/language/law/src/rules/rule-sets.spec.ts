import { civilDate } from '#language/kernel';
import { addDays } from '../calendar/days.js';
import { legalBases } from '../legal-bases/legal-bases.js';
import { ruleSetById, ruleSetOn, ruleSets, type RuleSet } from './rule-sets.js';

describe('rule sets', () => {
  it.each([
    ['2022-02-14', undefined],
    ['2022-02-15', 'uzs-2022-02-15'],
    ['2025-05-31', 'uzs-2022-02-15'],
    ['2025-06-01', 'uzs-2025-06-01'],
    ['2026-10-30', 'uzs-2025-06-01'],
  ])('F62: an act of %s is judged by %s', (day, id) =>
    expect(ruleSetOn(civilDate(day))?.id).toBe(id),
  );
  it('F62: the set that a fact recorded is found again, and no other', () => {
    for (const ruleSet of ruleSets) expect(ruleSetById(ruleSet.id)).toBe(ruleSet);
    expect(ruleSetById('uzs-2003-06-13')).toBeUndefined();
    expect(ruleSetById('')).toBeUndefined();
  });
  it('follow each other without gap or overlap, and the last is open', () => {
    ruleSets.slice(1).forEach((next, index) => {
      const { validTo } = ruleSets[index] as RuleSet;
      expect(validTo && addDays(validTo, 1)).toBe(next.validFrom);
    });
    expect(ruleSets.at(-1)?.validTo).toBeUndefined();
  });

  describe.each(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))('%s', (_id, ruleSet) => {
    it('holds the values of the act', () =>
      expect(
        Object.fromEntries(
          Object.entries(ruleSet.rules)
            .filter(([, { unit }]) => unit !== 'LIST')
            .map(([name, { value, unit, kind }]) => [
              name,
              `${JSON.stringify(value)} ${unit} ${kind}`,
            ]),
        ),
      ).toEqual({
        interviewTerm: '14 WORKING_DAYS legal',
        urgentInterviewTerm: '2 WORKING_DAYS legal',
        trialPeriod: '1 MONTHS legal',
        participationPeriod: '11 MONTHS legal',
        extensionSum: '12 MONTHS legal',
        programmeTail: '6 MONTHS legal',
        graduateStatus: '6 MONTHS legal',
        graduateMinimum: '6 MONTHS legal',
        clubGraduateMinimum: '6 MONTHS legal',
        trialMonthCounts: 'true READING agreed',
        courtComplaintTerm: '30 DAYS legal',
        weeklyHours: '{"least":30,"most":40} HOURS_A_WEEK legal',
        periodCounting: '"INCLUSIVE" READING agreed',
        cisStatus: '60 MONTHS legal',
        owesAccreditation: '24 MONTHS legal',
      }));
    it('S09: knows all groups of the act with what each tells about a person', () =>
      expect(
        ruleSet.rules.eligibilityGroups.value.map(
          ({ number, code, dataClass, legalBasis }) =>
            `${number} ${code} ${dataClass} ${legalBasis.article}`,
        ),
      ).toEqual([
        'G1 HOMELESS P2 art. 1 ust. 2 pkt 1',
        'G2 ALCOHOL P3 art. 1 ust. 2 pkt 2',
        'G3 DRUGS P3 art. 1 ust. 2 pkt 3',
        'G4 MENTAL P3 art. 1 ust. 2 pkt 4',
        'G5 LONG_TERM_UNEMPLOYED P2 art. 1 ust. 2 pkt 5',
        'G6 PRISON P4 art. 1 ust. 2 pkt 6',
        'G7 REFUGEE P3 art. 1 ust. 2 pkt 7',
        'G8 DISABLED P3 art. 1 ust. 2 pkt 8',
        'G9 OTHER P2 art. 1 ust. 2',
      ]));
    it('excludes seven benefits, of which one leaves the club open', () => {
      const exclusions = ruleSet.rules.exclusions.value;
      expect(exclusions).toHaveLength(7);
      expect(
        exclusions
          .filter(({ clubOnly }) => clubOnly !== undefined)
          .map(({ code, dataClass, clubOnly }) => [code, dataClass, clubOnly?.code]),
      ).toEqual([['INCAPACITY_PENSION', 'P3', 'UZS_1_3A']]);
    });
    it('rests on bases of the closed table only', () => {
      for (const { legalBasis } of Object.values(ruleSet.rules)) {
        const { code, ...citation } = legalBasis;
        expect(legalBases[code as keyof typeof legalBases]).toEqual(citation);
      }
    });
  });

  it('name no article of URP, whose text could not be read', () => {
    const definitions = (ruleSet: RuleSet) =>
      [...ruleSet.rules.eligibilityGroups.value, ...ruleSet.rules.exclusions.value].flatMap(
        ({ code, definedBy }) => (definedBy === undefined ? [] : [`${code}: ${definedBy.polish}`]),
      );
    expect(ruleSets.map(definitions)).toEqual([
      [],
      [
        'LONG_TERM_UNEMPLOYED: URP, artykuł do sprawdzenia',
        'UNEMPLOYMENT_BENEFIT: URP, artykuł do sprawdzenia',
      ],
    ]);
  });
});
