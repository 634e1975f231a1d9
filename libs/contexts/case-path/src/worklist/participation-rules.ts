import type { CivilDate, InstitutionId } from '#language/kernel';
import { legalBasis, type LegalBasisCode } from '#language/law';
import type { Opening, WaitingRule } from './waiting-rules.js';

const waitsFor = (id: string | undefined): Opening => ({ institution: id as InstitutionId });

/** The day that the facts themselves tell, as they were counted when they were recorded. */
const by = (id: string | undefined, day: string | undefined, basis: LegalBasisCode): Opening => ({
  institution: id as InstitutionId,
  due: { day: day as CivilDate, legalBasis: legalBasis(basis) },
});

const notAdmitted = ['ReferralLapsed', 'ReferralWithdrawn'];
const programmeMemory = { IpzsDrafted: ['centre', 'ops'] };
const admissionMemory = { ParticipationOpened: ['centre', 'ops'] };
const leaderMemory = { ParticipationOpened: ['centre'], KisParticipationStarted: ['club'] };
const endedEarly = ['ParticipationTerminated', 'ParticipationEnded'];

/** What the way from a confirmed place to the programme makes wait. */
const ofProgramme: readonly WaitingRule[] = [
  {
    reason: 'IPZS_TO_DRAFT',
    polish: 'Opracuj program zatrudnienia socjalnego',
    act: 'ipzs:draft',
    thing: 'referral',
    remembers: { ReferralIssued: ['receiver'] },
    opens: { ReferralAccepted: (_, { receiver }) => waitsFor(receiver) },
    closes: ['IpzsDrafted', ...notAdmitted],
  },
  {
    reason: 'IPZS_TO_AGREE',
    polish: 'Uzgodnij program zatrudnienia socjalnego albo odmów z podaniem powodu',
    act: 'ipzs:agree',
    thing: 'ipzs',
    opens: { IpzsDrafted: ({ data }) => waitsFor(data['ops']) },
    closes: ['IpzsAgreedByOps', 'IpzsAgreementRefused', ...notAdmitted],
  },
  {
    reason: 'IPZS_TO_SIGN',
    polish: 'Podpisz z uczestnikiem program zatrudnienia socjalnego',
    act: 'ipzs:sign',
    thing: 'ipzs',
    opens: { IpzsDrafted: ({ data }) => waitsFor(data['centre']) },
    closes: ['IpzsSigned', 'IpzsAgreementRefused', ...notAdmitted],
  },
  {
    reason: 'IPZS_TO_REVISE',
    polish: 'Ośrodek nie uzgodnił programu: opracuj nową wersję',
    act: 'ipzs:revise',
    thing: 'ipzs',
    remembers: programmeMemory,
    opens: { IpzsAgreementRefused: (_, { centre }) => waitsFor(centre) },
    closes: ['IpzsDrafted', ...notAdmitted],
  },
  {
    reason: 'PERSON_TO_ADMIT',
    polish: 'Przyjmij osobę do centrum albo odnotuj, że do przyjęcia nie doszło',
    act: 'participation:open',
    thing: 'referral',
    remembers: { ReferralIssued: ['receiver'] },
    opens: { ReferralAccepted: (_, { receiver }) => waitsFor(receiver) },
    closes: ['ParticipationOpened', 'ReferralConsumed', ...notAdmitted],
  },
];

/** What a participation makes wait, from the first day of the trial to the certificate. */
export const participationRules: readonly WaitingRule[] = [
  ...ofProgramme,
  {
    reason: 'TRIAL_TO_JUDGE',
    polish: 'Rozstrzygnij o okresie próbnym',
    act: 'participation:record-trial-result',
    thing: 'participation',
    remembers: admissionMemory,
    opens: {
      TrialPeriodStarted: ({ data }, { centre }) => by(centre, data['lastDay'], 'UZS_15_1'),
    },
    closes: [
      'TrialPeriodPassed',
      'TrialPeriodFailed',
      'ProgrammeWithoutAttendanceStarted',
      ...endedEarly,
    ],
  },
  {
    reason: 'TRIAL_RESULT_TO_RECEIVE',
    polish: 'Przyjmij informację o wyniku okresu próbnego',
    act: 'participation:confirm-trial-result',
    thing: 'participation',
    remembers: admissionMemory,
    opens: {
      TrialPeriodPassed: (_, { ops }) => waitsFor(ops),
      TrialPeriodFailed: (_, { ops }) => waitsFor(ops),
    },
    closes: ['TrialResultReceived'],
  },
  {
    reason: 'PARTICIPATION_TO_COMPLETE',
    polish: 'Zakończ uczestnictwo albo je przedłuż przed ostatnim dniem',
    act: 'participation:complete',
    thing: 'participation',
    remembers: admissionMemory,
    opens: {
      TrialPeriodPassed: ({ data }, { centre }) => by(centre, data['plannedEnd'], 'UZS_13_5'),
      ParticipationPlannedEndMoved: ({ data }, { centre }) =>
        by(centre, data['plannedEnd'], 'UZS_13_5'),
      ParticipationExtended: ({ data }, { centre }) => by(centre, data['until'], 'UZS_13_5'),
      ProgrammeWithoutAttendanceStarted: ({ data }, { centre }) =>
        by(centre, data['programmeEndsBy'], 'UZS_13_5'),
    },
    closes: ['ParticipationCompleted', ...endedEarly],
  },
  {
    reason: 'CERTIFICATE_TO_ISSUE',
    polish: 'Wydaj zaświadczenie o uczestnictwie i nabytych umiejętnościach',
    act: 'participation:issue-certificate',
    thing: 'participation',
    remembers: leaderMemory,
    opens: {
      ProgrammeWithoutAttendanceStarted: (_, { centre }) => waitsFor(centre),
      // After work was taken it waits since then, or was issued.
      ParticipationCompleted: ({ data }, { centre }) =>
        data['ground'] === 'PERIOD_END' ? waitsFor(centre) : undefined,
      KisParticipationCompleted: (_, { club }) => waitsFor(club),
    },
    closes: ['CertificateIssued', 'ParticipationEnded'],
  },
];
