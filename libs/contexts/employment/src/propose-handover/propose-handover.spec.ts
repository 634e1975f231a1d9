import { DataDisclosed, OwesHandoverProposed } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import type { OwesAsSeen } from '../as-seen/owes-as-seen.js';
import * as known from '../employment.fixture.js';
import {
  proposeHandover,
  type ProposalGuards,
  type ProposeHandoverData,
} from './propose-handover.js';

const { caseId, cis, handoverId, openCase, owes, participationId } = known;
const consentOn = civilDate('2026-03-02');
const inOrder: ProposalGuards = {
  ...known.standing,
  owes: known.registeredOwes,
  participation: known.byParticipation,
};

function proposing(
  data: Partial<ProposeHandoverData> = {},
  around: Partial<ProposalGuards> = {},
  by = known.worker(),
) {
  const asked = {
    ...by,
    ...{ handoverId, caseId, owes, aim: 'FOUND_COOPERATIVE' as const, participationId },
    ...{ consentOn, via: known.viaParticipation },
    ...data,
  };
  return known
    .handoverAfter('none')
    .when((state) => proposeHandover(asked, state, { ...inOrder, ...around }));
}
const without = <Key extends 'consentOn' | 'participationId'>(key: Key) =>
  ({ [key]: undefined }) as unknown as Partial<ProposeHandoverData>;

describe('proposing a hand-over to an OWES', () => {
  it('S32: records it and seals the identity for the OWES in the same append', () => {
    proposing().then(known.proposed, known.disclosed);
  });
  it('hands the OWES a note with the identity, and keeps one of its own', () => {
    proposing({ note: 'Gastronomia.' }).then(
      OwesHandoverProposed(known.proposed.data, { note: 'Gastronomia.' }),
      DataDisclosed(
        {
          recipient: owes,
          classes: ['P1', 'P2'],
          fields: ['identity', 'texts'],
          about: 'handover',
        },
        { texts: { note: 'Gastronomia.' } },
      ),
    );
  });
  it('is the owner’s or another party’s of this case, and a stranger learns nothing', () => {
    proposing({}, { proved: { parties: [], restsOn: [] } }).thenRefused('NOT_PARTY');
    proposing({}, { case: { status: 'none' } }).thenRefused('NOT_PARTY');
    const ofAnotherCase = { ...known.byParticipation, caseId: 'another' as never };
    proposing({}, { proved: ofAnotherCase }).thenRefused('NOT_PARTY');
    proposing({}, {}, known.worker('2026-03-02', known.stranger)).thenRefused('NOT_PARTY');
    proposing({}, { case: { ...openCase, owner: cis } as never }).then(
      known.proposed,
      known.disclosed,
    );
  });
  it('tells a stranger the same of a closed case, and a party that it is closed', () => {
    const closed = { ...openCase, status: 'closed' } as never;
    proposing({}, { case: closed }).thenRefused('HANDOVER_IN_CLOSED_CASE');
    proposing({}, { case: closed }, known.worker('2026-03-02', known.stranger)).thenRefused(
      'NOT_PARTY',
    );
  });
  it('is not proposed into a stream that has one', () => {
    known
      .handoverAfter('proposed')
      .when((state) =>
        proposeHandover(
          { ...known.worker(), handoverId, caseId, owes, aim: 'JOIN_ENTERPRISE' },
          state,
          inOrder,
        ),
      )
      .thenRefused('HANDOVER_PROPOSED_BEFORE');
  });
  it('names a participation of this case, or none', () => {
    const foreign = { parties: [], restsOn: [], caseId: 'another' as never };
    proposing({}, { participation: foreign }).thenRefused('PARTICIPATION_OF_ANOTHER_CASE');
    proposing({}, { participation: { parties: [], restsOn: [] } }).thenRefused(
      'PARTICIPATION_OF_ANOTHER_CASE',
    );
  });
});

describe('what a hand-over rests on', () => {
  it('is the consent of the person, of the same day at the latest', () => {
    proposing({ consentOn: civilDate('2026-03-03') }).thenRefused('CONSENT_AFTER_HANDOVER');
  });
  it('or a provision, but one of them and not both', () => {
    proposing(without('consentOn')).thenRefused('HANDOVER_WITHOUT_BASIS');
    proposing({ provision: 'RODO_6_1_E' }).thenRefused('HANDOVER_WITH_TWO_BASES');
    proposing({ ...without('consentOn'), provision: 'RODO_6_1_E' }).then(
      OwesHandoverProposed({
        ...known.proposed.data,
        basis: { kind: 'PROVISION', provision: 'RODO_6_1_E' },
      }),
      known.disclosed,
    );
  });
});

describe('the OWES of a hand-over', () => {
  const accredited = (...lines: readonly (readonly [string, string | undefined, string[]])[]) => ({
    owes: {
      ...known.registeredOwes,
      accreditations: lines.map(([from, to, areas]) => ({
        from: civilDate(from),
        ...(to && { to: civilDate(to) }),
        areas,
      })),
    } satisfies OwesAsSeen,
  });
  const { accreditationUnverified: _, ...verified } = known.proposed.data;
  const checked = [OwesHandoverProposed(verified), known.disclosed] as const;

  it('is one of the registry', () => {
    proposing({}, { owes: { areas: [], accreditations: [] } }).thenRefused(
      'RECEIVER_IS_NOT_AN_OWES',
    );
    proposing({}, { owes: { ...known.registeredOwes, kind: 'CIS' } }).thenRefused(
      'RECEIVER_IS_NOT_AN_OWES',
    );
  });
  it('is accredited from the first to the last day of its accreditation, both included', () => {
    const term = accredited(['2024-03-02', '2026-03-02', []]);
    proposing({}, term).then(...checked);
    const after = known.worker('2026-03-03');
    expect(proposing({}, term, after).thenRefused('OWES_NOT_ACCREDITED')).toEqual({
      on: '2026-03-03',
      accreditedTo: '2026-03-02',
    });
    const firstDay = accredited(['2026-03-02', '2028-03-02', []]);
    proposing({}, firstDay).then(...checked);
    const dayBefore = accredited(['2026-03-03', '2028-03-02', []]);
    expect(proposing({}, dayBefore).thenRefused('OWES_NOT_ACCREDITED')).toEqual({
      on: '2026-03-02',
      accreditedFrom: '2026-03-03',
    });
  });
  it('is judged by the accreditation of that day, in whatever order they were recorded', () => {
    const renewed = ['2026-01-01', '2027-12-31', ['0862']] as const;
    const older = ['2024-01-01', '2025-12-31', ['0801']] as const;
    proposing({}, accredited([...renewed] as never, [...older] as never)).then(...checked);
    proposing({}, accredited([...older] as never, [...renewed] as never)).then(...checked);
  });
  it('bars nobody by an accreditation that the register does not state, but is marked', () => {
    proposing().then(known.proposed, known.disclosed);
    proposing({}, accredited(['2025-01-01', undefined, []])).then(known.proposed, known.disclosed);
  });
  it('covers the residence or the stay by its accreditation, else by the registry', () => {
    const elsewhere = accredited(['2025-01-01', '2026-12-31', ['0801']]);
    expect(proposing({}, elsewhere).thenRefused('OWES_OF_ANOTHER_AREA')).toEqual({
      gminas: ['0862011'],
      areas: ['0801'],
    });
    proposing({}, accredited(['2025-01-01', '2026-12-31', ['0862']])).then(...checked);
    const staying = { ...openCase, gminas: ['0801011', '086201'] } as never;
    proposing({}, { case: staying }).then(known.proposed, known.disclosed);
    const away = { ...openCase, gminas: ['0801011'] } as never;
    proposing({}, { case: away }).thenRefused('OWES_OF_ANOTHER_AREA');
  });
  it('bars nobody by an area or a gmina that nobody knows, but is marked', () => {
    const unknown = OwesHandoverProposed({ ...known.proposed.data, areaUnverified: true });
    for (const gminas of [[], ['0862']]) {
      proposing({}, { case: { ...openCase, gminas } as never }).then(unknown, known.disclosed);
    }
    proposing({}, { owes: { ...known.registeredOwes, areas: [] } }).then(unknown, known.disclosed);
  });
});
