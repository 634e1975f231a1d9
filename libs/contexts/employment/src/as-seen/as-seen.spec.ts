import {
  CaseClosed,
  CaseOpened,
  CaseOwnerChanged,
  CaseReopened,
  ContractProposed,
  ContractSigned,
  InstitutionRegistered,
  KisEntryRecorded,
  KisGraduateStatusGained,
  KisParticipationCompleted,
  KisParticipationStarted,
  OpsNotified,
  OwesAccreditationRecorded,
  OwesHandoverAccepted,
  OwesHandoverDeclined,
  OwesHandoverProposed,
  ParticipantGraduated,
  ParticipationCompleted,
  ParticipationEnded,
  ParticipationExtended,
  ParticipationOpened,
  ParticipationPlannedEndMoved,
  ParticipationTerminated,
  ProgrammeWithoutAttendanceStarted,
  ReferralDelivered,
  ReferralIssued,
  ApplicationSubmitted,
  TrialPeriodFailed,
  TrialPeriodPassed,
  TrialPeriodStarted,
} from '#language/event-catalogue';
import { foldAll, type CaseId } from '#language/kernel';
import type { Look } from '#platform/service';
import { caseAsSeen } from './case-as-seen.js';
import { owesAsSeen } from './owes-as-seen.js';
import { participationAsSeen } from './participation-as-seen.js';
import { partiesAsSeen } from './parties-as-seen.js';
import { isParty, lookAtStanding, otherParties } from './standing.js';

/** The examples of the catalogue are what other contexts record. */
const example = <Open extends object>(
  factory: { (data: Open): object; readonly definition: { readonly example: Open } },
  more: Partial<Open> = {},
) => factory({ ...factory.definition.example, ...more }) as never;

describe('what this context sees', () => {
  it('of a case: whose it is, where the person lives or stays, and whether it is open', () => {
    const seen = { owner: 'ops-zbaszynek', gminas: ['0808063'] };
    const opened = [example(CaseOpened), example(CaseOwnerChanged)];
    expect(foldAll(caseAsSeen, opened)).toMatchObject({ ...seen, status: 'open' });
    const closed = [...opened, example(CaseClosed)];
    expect(foldAll(caseAsSeen, closed)).toMatchObject({ ...seen, status: 'closed' });
    expect(foldAll(caseAsSeen, [...closed, example(CaseReopened)])).toMatchObject({
      status: 'open',
    });
    expect(foldAll(caseAsSeen, [example(CaseClosed)])).toEqual({ status: 'none' });
  });
  it('of an OWES: kind, area and accreditations', () => {
    const history = [
      example(InstitutionRegistered, { kind: 'OWES', areas: ['0804'] }),
      example(KisEntryRecorded),
      example(OwesAccreditationRecorded, { validTo: '2026-01-02' as never, areas: ['0862'] }),
    ];
    expect(foldAll(owesAsSeen, history)).toEqual({
      kind: 'OWES',
      areas: ['0804'],
      accreditations: [{ from: '2024-01-02', to: '2026-01-02', areas: ['0862'] }],
    });
  });
  it.each([
    ['the job that was taken', ProgrammeWithoutAttendanceStarted, '2026-03-01'],
    ['the discontinuation', ParticipationTerminated, '2025-02-14'],
    ['the completion', ParticipationCompleted, '2026-03-31'],
    ['the failed trial', TrialPeriodFailed, '2024-10-31'],
    ['another end', ParticipationEnded, '2025-02-14'],
  ])('of a participation: the end of classes by %s', (_, end, classesEndedOn) => {
    const history = [ParticipationOpened, TrialPeriodStarted, end].map((one) =>
      example(one as never),
    );
    expect(foldAll(participationAsSeen, history)).toEqual({ kind: 'CIS', classesEndedOn });
  });
  it('of a participation: the last day as it is planned last, and the graduate', () => {
    const history = [ParticipationOpened, TrialPeriodPassed].map((one) => example(one as never));
    expect(foldAll(participationAsSeen, history)).toMatchObject({ plannedEnd: '2025-09-30' });
    const moved = [...history, example(ParticipationPlannedEndMoved)];
    expect(foldAll(participationAsSeen, moved)).toMatchObject({ plannedEnd: '2025-08-31' });
    const extended = [...moved, example(ParticipationExtended)];
    expect(foldAll(participationAsSeen, extended)).toMatchObject({ plannedEnd: '2026-03-31' });
    expect(
      foldAll(participationAsSeen, [...extended, example(ParticipantGraduated)]),
    ).toMatchObject({ kind: 'CIS', graduateFrom: '2026-03-31' });
  });
  it('of a participation in a club: its end and the graduate', () => {
    const history = [
      KisParticipationStarted,
      KisParticipationCompleted,
      KisGraduateStatusGained,
    ].map((one) => example(one as never));
    expect(foldAll(participationAsSeen, history)).toEqual({
      kind: 'KIS',
      classesEndedOn: '2024-07-31',
      graduateFrom: '2024-07-31',
    });
  });
});

describe('whom a thing makes party', () => {
  const parties = (...history: readonly never[]) => foldAll(partiesAsSeen, history).parties;

  it('is the centre and who referred, by a participation', () => {
    expect(parties(example(ParticipationOpened))).toEqual([
      'cis-zielona-gora',
      'mops-zielona-gora',
    ]);
  });
  it('is the club that a signed contract names, not that of a proposal', () => {
    const club = { kisId: 'kis-zielona-gora' as never };
    expect(parties(example(ContractProposed))).not.toContain(club.kisId);
    expect(parties(example(ContractProposed), example(ContractSigned, club))).toContain(club.kisId);
  });
  it('is the sender of a hand-over, and the OWES once it has accepted', () => {
    const proposed = example(OwesHandoverProposed);
    expect(parties(proposed)).toEqual(['cis-zielona-gora']);
    expect(parties(proposed, example(OwesHandoverDeclined))).toEqual(['cis-zielona-gora']);
    expect(parties(proposed, example(OwesHandoverAccepted))).toEqual([
      'cis-zielona-gora',
      'owes-zielona-gora',
    ]);
  });
});

describe('standing in a case', () => {
  const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
  const streams: Readonly<Record<string, readonly never[]>> = {
    [`case-${caseId}`]: [example(CaseOpened)],
    'participation-p': [
      example(ParticipationOpened, { referralId: 'r' as never, issuer: 'pup-zagan' as never }),
    ],
    'referral-r': [
      example(ReferralIssued, {
        ...{ referralId: 'r' as never, applicationId: 'a' as never },
        issuer: 'pup-zagan' as never,
      }),
      example(OpsNotified),
      example(ReferralDelivered, { receiver: 'cis-zielona-gora' as never }),
    ],
    'application-a': [
      example(ApplicationSubmitted, {
        ...{ applicationId: 'a' as never, recordedBy: 'kis-zielona-gora' as never },
      }),
    ],
    'handover-h': [example(OwesHandoverProposed), example(OwesHandoverAccepted)],
    'referral-foreign': [
      example(ReferralIssued, {
        ...{ referralId: 'foreign' as never, caseId: 'another' as never },
        ...{ applicationId: 'b' as never, issuer: 'cis-swiebodzin' as never },
      }),
    ],
  };
  const read: string[] = [];
  const look = {
    at: (stream: string, fold: { initial: unknown }) => {
      read.push(stream);
      return Promise.resolve(foldAll(fold as never, streams[stream] ?? []));
    },
  } as unknown as Look;
  const at = (kind: 'participation' | 'handover' | 'referral', id: string) => ({
    caseId,
    via: { kind, id },
  });

  it('reads also what the thing rests on, each once, for there the own copy of the identity may lie', async () => {
    read.length = 0;
    await lookAtStanding(look, at('participation', 'p'));
    expect(read).toEqual(['participation-p', 'referral-r', 'application-a', `case-${caseId}`]);
  });
  it('is proved by a participation for those who took part in its referral, not in its application', async () => {
    const standing = await lookAtStanding(look, at('participation', 'p'));
    for (const party of ['cis-zielona-gora', 'pup-zagan', 'ops-szprotawa', 'ops-zbaszynek']) {
      expect(isParty(standing, caseId, party as never)).toBe(true);
    }
    expect(isParty(standing, caseId, 'kis-zielona-gora' as never)).toBe(false);
    expect(otherParties(standing, at('participation', 'p'), 'cis-zielona-gora' as never)).toEqual([
      'ops-zbaszynek',
      'pup-zagan',
      'ops-szprotawa',
    ]);
  });
  it('tells an OWES of the sender only', async () => {
    const asked = at('handover', 'h');
    const standing = await lookAtStanding(look, asked);
    expect(isParty(standing, caseId, 'owes-zielona-gora' as never)).toBe(true);
    expect(otherParties(standing, asked, 'owes-zielona-gora' as never)).toEqual([
      'cis-zielona-gora',
    ]);
  });
  it('is not proved by a thing of another case, nor by none', async () => {
    const foreign = await lookAtStanding(look, at('referral', 'foreign'));
    expect(isParty(foreign, caseId, 'ops-zbaszynek' as never)).toBe(true);
    expect(isParty(foreign, caseId, 'cis-swiebodzin' as never)).toBe(false);
    const none = await lookAtStanding(look, { caseId });
    expect(isParty(none, caseId, 'ops-zbaszynek' as never)).toBe(true);
    expect(isParty(none, caseId, 'cis-zielona-gora' as never)).toBe(false);
    const nowhere = await lookAtStanding(look, { caseId: 'nowhere' as CaseId });
    expect(isParty(nowhere, 'nowhere' as CaseId, 'ops-zbaszynek' as never)).toBe(false);
  });
});
