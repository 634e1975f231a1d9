import { AgreementProposed, type InstitutionKind } from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { agreement, type Agreement, type AgreementTerms } from '../agreement.js';
import {
  another,
  confirmedBy,
  ilowa,
  inForce,
  proposed,
  szprotawa,
  terms,
  zagan,
} from '../agreements.fixture.js';
import { institution } from '../institution.js';
import { registered } from '../institutions.fixture.js';
import { proposeAgreement, type ProposeAgreementGuards } from './propose-agreement.js';

const registry: Readonly<Record<string, readonly [InstitutionKind, string[]]>> = {
  'ops-szprotawa': ['OPS', ['0810073']],
  'ops-ilowa': ['OPS', ['0810043']],
  'ops-trzciel': ['OPS', ['0803063']],
  'pup-zagan': ['PUP', ['0810']],
  'mcis-winda': ['CIS', ['0810043']],
  'owes-zielona-gora': ['OWES', ['0810']],
};
const known = (id: InstitutionId) => {
  const [kind, areas] = registry[id] ?? [];
  return foldAll(institution, kind ? [registered(id, kind, areas)] : []);
};
const given = deciderSpec(agreement);
const proposing =
  (more: Partial<AgreementTerms> = {}, by: string = szprotawa, others: readonly Agreement[] = []) =>
  (state: Agreement) => {
    const content = terms(more);
    const guards: ProposeAgreementGuards = {
      parties: new Map(content.parties.map((id) => [id, known(id)])),
      others,
    };
    return proposeAgreement(askedBy(by, 'OPS_HEAD', '2025-01-02', content), state, guards);
  };
const parties = (...ids: string[]) => ids as InstitutionId[];

describe('proposing an agreement', () => {
  it('records the proposal, which counts as the confirmation of who proposes', () => {
    given().when(proposing()).then(proposed, confirmedBy(szprotawa));
  });
  it('does nothing when it was proposed', () => {
    given(...inForce)
      .when(proposing())
      .thenNothing();
  });
  it('is for its parties only', () => {
    given().when(proposing({}, zagan)).thenRefused('AGREEMENT_PROPOSER_NOT_PARTY');
  });
  it.each([[[szprotawa]], [[szprotawa, szprotawa]]])('needs two parties, not %j', (few) => {
    given()
      .when(proposing({ parties: few }))
      .thenRefused('AGREEMENT_NEEDS_TWO_PARTIES');
  });
  it('needs parties that are registered', () => {
    const details = given()
      .when(proposing({ parties: parties('ops-szprotawa', 'ops-nikt') }))
      .thenRefused('AGREEMENT_PARTY_NOT_REGISTERED');
    expect(details).toEqual({ parties: ['ops-nikt'] });
  });
  it('may last one day, not less', () => {
    const until = (to: string) => proposing({ to: civilDate(to) });
    given()
      .when(until('2025-01-02'))
      .then(AgreementProposed(terms({ to: civilDate('2025-01-02') })), confirmedBy(szprotawa));
    given().when(until('2025-01-01')).thenRefused('AGREEMENT_ENDS_BEFORE_IT_BEGINS');
  });
});

describe('an agreement between gminas (UZS 12(5)(1))', () => {
  it('is between OPS only', () => {
    given()
      .when(proposing({ parties: parties('ops-szprotawa', 'pup-zagan') }))
      .thenRefused('AGREEMENT_BETWEEN_OTHER_KINDS');
  });
  it.each([[[]], [['0810073']], [['0810073', '0810074']], [['0810073', '0810']]])(
    'names two gminas, not %j',
    (gminas) => {
      given().when(proposing({ gminas })).thenRefused('AGREEMENT_NEEDS_TWO_GMINAS');
    },
  );
  it('names gminas that have their OPS among the parties', () => {
    const details = given()
      .when(proposing({ gminas: ['0810073', '0810043', '0803063'] }))
      .thenRefused('AGREEMENT_GMINA_WITHOUT_OPS');
    expect(details).toEqual({ gminas: ['0803063'] });
  });
  it('has no party whose gmina it does not name', () => {
    const details = given()
      .when(proposing({ parties: [szprotawa, ilowa, ...parties('ops-trzciel')] }))
      .thenRefused('AGREEMENT_OPS_WITHOUT_GMINA');
    expect(details).toEqual({ parties: ['ops-trzciel'] });
  });
  it('holds rules of financing', () => {
    given()
      .when(proposing({ financing: false }))
      .thenRefused('INTER_GMINA_WITHOUT_FINANCING');
  });
});

describe('agreements of other kinds', () => {
  const without = { gminas: [], financing: false };
  it.each([
    ['PUP_OPS', ['ops-szprotawa', 'pup-zagan'], true],
    ['PUP_OPS', ['ops-szprotawa', 'ops-ilowa', 'pup-zagan'], true],
    ['PUP_OPS', ['ops-szprotawa', 'ops-ilowa'], false],
    ['PUP_OPS', ['ops-szprotawa', 'mcis-winda'], false],
    ['PUP_OPS', ['ops-szprotawa', 'pup-zagan', 'mcis-winda'], false],
    ['CIS_OWES', ['mcis-winda', 'owes-zielona-gora'], true],
    ['CIS_OWES', ['ops-szprotawa', 'owes-zielona-gora'], false],
    ['OTHER', ['ops-szprotawa', 'mcis-winda'], true],
  ] as const)('%s between %j: %s', (kind, ids, possible) => {
    const content = { kind, parties: parties(...ids), ...without };
    const by = content.parties[0] as InstitutionId;
    const outcome = given().when(proposing(content, by));
    if (possible) outcome.then(AgreementProposed(terms(content)), confirmedBy(by));
    else outcome.thenRefused('AGREEMENT_BETWEEN_OTHER_KINDS');
  });
  it('name no gminas', () => {
    given()
      .when(proposing({ kind: 'PUP_OPS', parties: [szprotawa, zagan] }))
      .thenRefused('AGREEMENT_GMINAS_OF_INTER_GMINA_ONLY');
  });
});

describe('agreements of the same kind and parties', () => {
  it.each([
    ['2024-01-02', '2025-01-01', false],
    ['2024-01-02', '2025-01-02', true],
    ['2024-01-02', undefined, true],
    ['2026-12-31', undefined, true],
    ['2027-01-01', undefined, false],
  ])('from %s to %s overlaps one from 2.01.2025 to 31.12.2026: %s', (from, to, overlaps) => {
    const outcome = given().when(proposing({}, szprotawa, [another(from, to)]));
    if (overlaps) outcome.thenRefused('AGREEMENTS_OVERLAP');
    else outcome.then(proposed, confirmedBy(szprotawa));
  });
});
