import { employmentActs } from './employment-acts.js';
import { handoverThing } from './handover-steps.js';
import { handover } from './handover.js';
import * as known from './employment.fixture.js';
import { refusals } from './refusals.js';
import { ACCREDITATION_UNVERIFIED, AREA_UNVERIFIED, BASIS_IS_WEAK } from './show-handover.js';
import { OwesHandoverProposed } from '#language/event-catalogue';
import { foldAll } from '#language/kernel';

describe('every no of this context', () => {
  it('is a whole sentence, and the table holds every act’s', () => {
    for (const { polish } of Object.values(refusals)) expect(polish).toMatch(/^\p{Lu}.*\.$/u);
    for (const { refusals: table } of employmentActs) expect(table).toBe(refusals);
  });
  it('answers a stranger as if there were nothing', () => {
    expect(refusals.NOT_PARTY).toEqual({
      status: 404,
      polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
    });
  });
  it('answers an OWES that does not fit with 409 and the article', () => {
    expect(refusals.OWES_NOT_ACCREDITED).toMatchObject({
      status: 409,
      legalBasis: ['UES_36', 'UES_43'],
    });
    expect(refusals.OWES_OF_ANOTHER_AREA).toMatchObject({ status: 409, legalBasis: ['UES_43'] });
  });
  it('answers work of public utility with 422 and the reason', () => {
    expect(refusals.PSU_IS_NOT_EMPLOYMENT).toMatchObject({ status: 422 });
    expect(refusals.PSU_IS_NOT_EMPLOYMENT.polish).toContain('nie są zatrudnieniem');
  });
});

describe('what a hand-over warns of', () => {
  const shown = (more: Partial<typeof known.proposed.data>) => {
    const { accreditationUnverified: _, ...sure } = known.proposed.data;
    const state = foldAll(handover, [OwesHandoverProposed({ ...sure, ...more })]);
    return handoverThing.show(state, known.cis);
  };
  it('is what the registers do not tell, and a weak basis', () => {
    expect(shown({})).not.toHaveProperty('warnings');
    expect(shown({ accreditationUnverified: true })['warnings']).toEqual([
      ACCREDITATION_UNVERIFIED,
    ]);
    expect(
      shown({ areaUnverified: true, basis: { kind: 'PROVISION', provision: 'RODO_6_1_E' } })[
        'warnings'
      ],
    ).toEqual([AREA_UNVERIFIED, BASIS_IS_WEAK]);
  });
  it('and it shows no pseudonym of another controller', () => {
    expect(shown({})).not.toHaveProperty('clientId');
  });
});
