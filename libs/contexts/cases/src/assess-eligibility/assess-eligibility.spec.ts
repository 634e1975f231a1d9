import { EligibilityAssessed, type EventOf } from '#language/event-catalogue';
import { foldAll, type InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { annasCase, closed, opened, ops, pup, submittedToPup } from '../cases.fixture.js';
import { caseFold, type Case } from '../case.js';
import { partiesBy } from '../standing.js';
import { assessEligibility, type AssessEligibilityData } from './assess-eligibility.js';

const given = deciderSpec(caseFold);
const proved = foldAll(partiesBy, [submittedToPup]);
const homeless: AssessEligibilityData = {
  caseId: annasCase,
  groups: ['HOMELESS'],
  convictionGroup: false,
  exclusionsChecked: true,
  exclusions: [],
};
type Who = readonly [InstitutionId, 'OPS_SOCIAL_WORKER' | 'PUP_ADVISER' | 'CIS_SOCIAL_WORKER'];
const worker: Who = [ops, 'OPS_SOCIAL_WORKER'];
const adviser: Who = [pup, 'PUP_ADVISER'];
const assesses =
  (content: Partial<AssessEligibilityData>, [institution, role]: Who = worker, proof = proved) =>
  (state: Case) =>
    assessEligibility(
      askedBy(institution, role, '2026-06-15', { ...homeless, ...content }),
      state,
      proof,
    );
const entitled = {
  groupConfirmed: true,
  noExclusion: true,
  clubOnly: false,
  longTermUnemployed: false,
  assessedBy: ops,
};
const sealed = { groups: ['HOMELESS'], convictionGroup: false, exclusions: [] };
type Open = EventOf<typeof EligibilityAssessed>['data'];
const assessed = (open: Partial<Open> = {}, hidden: object = {}) =>
  EligibilityAssessed({ ...entitled, ...open }, { ...sealed, ...hidden });

const { rules } = askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15').rules;
const groups = rules.eligibilityGroups.value;
const benefits = rules.exclusions.value;

describe('assessing eligibility', () => {
  it('records the result openly and the groups sealed', () => {
    given(opened).when(assesses({})).then(assessed());
  });
  it.each(groups.filter(({ dataClass }) => dataClass !== 'P4').map(({ code }) => [code]))(
    'S09 confirms the group %s without naming it openly',
    (code) => {
      const long = { longTermUnemployed: code === 'LONG_TERM_UNEMPLOYED' };
      given(opened)
        .when(assesses({ groups: [code] }))
        .then(assessed(long, { groups: [code] }));
    },
  );
  it('S09 keeps a released prisoner apart from the other groups', () => {
    given(opened)
      .when(assesses({ groups: [], convictionGroup: true }))
      .then(assessed({}, { groups: [], convictionGroup: true }));
    given(opened)
      .when(assesses({ groups: ['HOMELESS', 'PRISON'] }))
      .thenRefused('CONVICTION_HAS_ITS_OWN_FIELD');
  });
  it('S09 seals the same fields whatever they say, so that none tells by being there', () => {
    for (const content of [{}, { convictionGroup: true }, { groups: [] }]) {
      const decision = assesses(content)(foldAll(caseFold, [opened]));
      const [event] = decision.kind === 'record' ? decision.events : [];
      expect(Object.keys(event?.sealed ?? {}).sort()).toEqual([
        'convictionGroup',
        'exclusions',
        'groups',
      ]);
    }
  });
  it('seals the note', () => {
    given(opened)
      .when(assesses({ note: 'Zaświadczenie w aktach.' }))
      .then(assessed({}, { note: 'Zaświadczenie w aktach.' }));
  });
  it('confirms no group when none is named', () => {
    given(opened)
      .when(assesses({ groups: [] }))
      .then(assessed({ groupConfirmed: false }, { groups: [] }));
  });
  it.each(benefits.map(({ code, clubOnly }) => [code, clubOnly !== undefined] as const))(
    'finds the exclusion %s (a club stays open: %p)',
    (code, clubOnly) => {
      given(opened)
        .when(assesses({ exclusions: [code] }))
        .then(assessed({ noExclusion: false, clubOnly }, { exclusions: [code] }));
    },
  );
  it('leaves no club open when another benefit excludes, too', () => {
    const both = ['INCAPACITY_PENSION', 'RETIREMENT_PENSION'];
    given(opened)
      .when(assesses({ exclusions: both }))
      .then(assessed({ noExclusion: false, clubOnly: false }, { exclusions: both }));
  });
  it('says nothing of exclusions that were not checked', () => {
    given(opened)
      .when(assesses({ exclusionsChecked: false }))
      .then(assessed({ noExclusion: false }));
    given(opened)
      .when(assesses({ exclusionsChecked: false, exclusions: ['RETIREMENT_PENSION'] }))
      .thenRefused('EXCLUSION_FOUND_UNCHECKED');
  });
  it('refuses codes that the rules of the day do not know', () => {
    given(opened)
      .when(assesses({ groups: ['POOR'] }))
      .thenRefused('GROUP_UNKNOWN');
    // Renta socjalna excludes nobody any more (UZS 1(3)(4) was repealed).
    given(opened)
      .when(assesses({ exclusions: ['SOCIAL_PENSION'] }))
      .thenRefused('EXCLUSION_UNKNOWN');
  });
  it('lets a labour office confirm long-term unemployment, and that only', () => {
    given(opened)
      .when(assesses({ groups: ['LONG_TERM_UNEMPLOYED'] }, adviser))
      .then(
        assessed(
          { longTermUnemployed: true, assessedBy: pup },
          { groups: ['LONG_TERM_UNEMPLOYED'] },
        ),
      );
    for (const more of [
      { groups: ['LONG_TERM_UNEMPLOYED', 'ALCOHOL'] },
      { groups: ['LONG_TERM_UNEMPLOYED'], convictionGroup: true },
      { groups: ['OTHER'] },
    ]) {
      given(opened)
        .when(assesses(more, adviser))
        .thenRefused('LABOUR_OFFICE_CONFIRMS_LONG_TERM_UNEMPLOYMENT_ONLY');
    }
  });
  it('is answered to a stranger as if there were no case', () => {
    for (const history of [[], [opened], [opened, closed]]) {
      given(...history)
        .when(assesses({ groups: [] }, adviser, partiesBy.initial))
        .thenRefused('NOT_FOUND');
    }
  });
  it('is refused to a centre that is party: it does not assess', () => {
    given(opened)
      .when(assesses({}, [ops, 'CIS_SOCIAL_WORKER']))
      .thenRefused('ONLY_OPS_OR_LABOUR_OFFICE_ASSESSES');
  });
  it('is refused of a closed case', () => {
    given(opened, closed).when(assesses({})).thenRefused('CASE_STEP_NOT_ALLOWED');
  });
  it('may be made again, for what was sealed cannot be compared', () => {
    given(opened, assessed()).when(assesses({})).then(assessed());
  });
});
