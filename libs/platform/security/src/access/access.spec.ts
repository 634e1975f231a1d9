import fc from 'fast-check';
import {
  catalogue,
  ContractSigned,
  INSTITUTION_KINDS,
  type EventDefinition,
  type InstitutionKind,
} from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { mayView, shownData, type View } from './access.js';
import { GAP_REASONS, gapSentences } from './gap-reasons.js';

const ops = 'ops-zbaszynek' as InstitutionId;
const cis = 'cis-swiebodzin' as InstitutionId;
const otherCis = 'cis-zielona-gora' as InstitutionId;
const pup = 'pup-zagan' as InstitutionId;

// What the catalogue's words mean, as one would explain them to an institution:
// audience · recorded it · takes part in the thing · party of the case · of a kind named besides → answer
const oracle = `
  RECORDER      yes  *    *    *    everything
  RECORDER      no   yes  *    *    own-record
  RECORDER      no   no   yes  no   own-record
  RECORDER      no   no   yes  yes  own-record
  RECORDER      no   no   no   *    no-party
  PARTICIPANTS  yes  *    *    *    everything
  PARTICIPANTS  no   yes  *    *    shown
  PARTICIPANTS  no   no   yes  yes  shown
  PARTICIPANTS  no   no   yes  no   other-institution
  PARTICIPANTS  no   no   no   *    no-party
  CASE          yes  *    *    *    everything
  CASE          no   yes  *    *    shown
  CASE          no   no   yes  *    shown
  CASE          no   no   no   *    no-party
  PUBLIC        yes  *    *    *    everything
  PUBLIC        no   *    *    *    shown`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

type Case = readonly [
  audience: string,
  recorder: boolean,
  part: boolean,
  party: boolean,
  kind: boolean,
];

function rowsFor([audience, ...facts]: Case): string[] {
  const cells = [audience, ...facts.map((fact) => (fact ? 'yes' : 'no'))];
  return oracle
    .filter((row) => cells.every((cell, column) => row[column] === '*' || row[column] === cell))
    .map((row) => row[5] ?? '');
}

function expected(
  definition: EventDefinition,
  answer: string | undefined,
  kind: InstitutionKind,
): View {
  const ownRecord =
    definition.type === 'ReferralDrafted' ? 'DRAFT_OF_ANOTHER' : 'OWN_RECORD_OF_ANOTHER';
  switch (answer) {
    case 'everything':
      return { allowed: true, hiddenFields: [] };
    case 'shown':
      return {
        allowed: true,
        hiddenFields: [
          ...(definition.recorderOnly ?? []),
          ...(definition.hiddenFrom?.[kind] ?? []),
        ],
      };
    case 'own-record':
      return { allowed: false, reason: ownRecord };
    case 'other-institution':
      return { allowed: false, reason: 'OTHER_INSTITUTION' };
    default:
      return { allowed: false, reason: 'NOT_A_PARTY' };
  }
}

describe('who may see a fact', () => {
  it('is answered by exactly one row of the table for every standing', () => {
    const yesNo = [true, false];
    for (const audience of ['RECORDER', 'PARTICIPANTS', 'CASE', 'PUBLIC'])
      for (const recorder of yesNo)
        for (const part of yesNo)
          for (const party of yesNo)
            for (const kind of yesNo)
              expect(rowsFor([audience, recorder, part, party, kind])).toHaveLength(1);
  });

  it('follows the table for every event, institution and kind', () => {
    const institution = fc.constantFrom(ops, cis, otherCis, pup);
    const definitions = [...catalogue.values()];
    fc.assert(
      fc.property(
        fc.constantFrom(...definitions),
        institution,
        fc.record({ institutionId: institution, kind: fc.constantFrom(...INSTITUTION_KINDS) }),
        fc.uniqueArray(institution),
        fc.uniqueArray(institution),
        (definition, recorder, viewer, participants, parties) => {
          const fact = { type: definition.type, actor: { institutionId: recorder } };
          const [answer] = rowsFor([
            definition.audience,
            recorder === viewer.institutionId,
            participants.includes(viewer.institutionId),
            parties.includes(viewer.institutionId),
            (definition.alsoSeenBy ?? []).includes(viewer.kind),
          ]);
          expect(mayView(fact, viewer, { participants }, parties)).toEqual(
            expected(definition, answer, viewer.kind),
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('F02: a draft is not shown to the centre for which it is meant', () => {
    const draft = { type: 'ReferralDrafted', actor: { institutionId: ops } };
    expect(
      mayView(draft, { institutionId: cis, kind: 'CIS' }, { participants: [ops] }, [ops, cis]),
    ).toEqual({ allowed: false, reason: 'DRAFT_OF_ANOTHER' });
  });

  it('N36: a referral to another centre is a gap that says why, to a party of the same case', () => {
    const issue = { type: 'ReferralIssued', actor: { institutionId: ops } };
    const view = mayView(
      issue,
      { institutionId: otherCis, kind: 'CIS' },
      { participants: [ops, cis] },
      [ops, cis, otherCis],
    );
    expect(view).toEqual({ allowed: false, reason: 'OTHER_INSTITUTION' });
  });

  it('lets a centre see the opinion once it is party to the case, and a labour office only if it takes part', () => {
    const opinion = { type: 'OpinionIssued', actor: { institutionId: ops } };
    const seen = (institutionId: InstitutionId, kind: 'CIS' | 'PUP', parties: InstitutionId[]) =>
      mayView(opinion, { institutionId, kind }, { participants: [ops] }, parties).allowed;
    expect(seen(cis, 'CIS', [ops, cis])).toBe(true);
    expect(seen(cis, 'CIS', [ops])).toBe(false);
    expect(seen(pup, 'PUP', [ops, pup])).toBe(false);
  });

  it('F10: tells the first centre that it was passed over, but not in favour of whom', () => {
    const forwarded = { type: 'ReferralForwarded', actor: { institutionId: ops } };
    const thing = { participants: [ops, cis] };
    const view = mayView(forwarded, { institutionId: cis, kind: 'CIS' }, thing, [ops, cis]);
    if (!view.allowed) throw new Error('The first centre is not shown the forwarding.');
    const data = { newReferralId: 'x', receiver: otherCis, personAgreedOn: '2026-07-07' };
    expect(shownData(data, view.hiddenFields)).toEqual({});
  });

  it('S18: tells a labour office that a contract exists and its days, a centre its goals, the club all', () => {
    const kis = 'kis-zielona-gora' as InstitutionId;
    const { definition } = ContractSigned;
    const seenBy = (institutionId: InstitutionId, kind: InstitutionKind) => {
      const fact = { type: definition.type, actor: { institutionId: ops } };
      const thing = { participants: [ops, kis] };
      const view = mayView(fact, { institutionId, kind }, thing, [ops, kis, pup, cis]);
      if (!view.allowed) throw new Error(`${kind} is not shown the contract.`);
      const data = { ...definition.example, consultedOps: 'ops-ilowa' };
      return Object.keys(shownData(data, view.hiddenFields));
    };
    const fact = ['contractId', 'caseId', 'institution', 'signedOn', 'from', 'to'];
    expect(seenBy(pup, 'PUP').sort()).toEqual([...fact].sort());
    expect(seenBy(cis, 'CIS').sort()).toEqual([...fact, 'goals'].sort());
    expect(seenBy(kis, 'KIS').sort()).toEqual(Object.keys(definition.example).sort());
    expect(seenBy(ops, 'OPS')).toContain('consultedOps');
  });

  it('has a Polish sentence for every reason', () => {
    for (const reason of GAP_REASONS) expect(gapSentences[reason]).toMatch(/^\p{Lu}.+\.$/u);
    expect(new Set(Object.values(gapSentences)).size).toBe(GAP_REASONS.length);
  });
});
