import {
  CertificateIssued,
  KisGraduateStatusGained,
  KisParticipationCompleted,
  KisParticipationDiscontinued,
  KisParticipationStarted,
  ParticipantGraduated,
  ParticipationCompleted,
  ParticipationEnded,
  ParticipationExtended,
  ParticipationOpened,
  ParticipationTerminated,
  ProgrammeWithoutAttendanceStarted,
  TrialPeriodFailed,
  TrialPeriodPassed,
  TrialPeriodStarted,
  TrialResultReceived,
} from '#language/event-catalogue';
import {
  civilDate,
  type CaseId,
  type ClientId,
  type ContractId,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import type { ContractAsSeen } from './as-seen/contract-as-seen.js';
import {
  participation,
  type ParticipationFact,
  type ParticipationStatus,
} from './participation.js';
import { clubParticipationIdOf, ipzsIdOf, participationIdOf } from './thing-ids.js';

/** Anna of Zielona Góra: from the club to the centre, and there from October 2024 on (scenario 1). */
export const mops = 'mops-zielona-gora' as InstitutionId;
export const opsIlowa = 'ops-ilowa' as InstitutionId;
export const pup = 'pup-zielona-gora' as InstitutionId;
export const cis = 'cis-zielona-gora' as InstitutionId;
export const otherCis = 'cis-gorzow' as InstitutionId;
export const kis = 'kis-zielona-gora' as InstitutionId;

export const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
export const clientId = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as ClientId;
export const referralId = '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a' as ReferralId;
export const contractId = '3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c' as ContractId;
export const participationId = participationIdOf(referralId);
export const clubParticipationId = clubParticipationIdOf(contractId);
export const day = civilDate;
export const CODE = '7Q4M2Z9K1T5XW8BD3HNV';

export const opened = ParticipationOpened({
  ...{ participationId, caseId, clientId, referralId, ipzsId: ipzsIdOf(referralId) },
  ...{ programmeVersion: 1, centre: cis, ops: mops, issuer: pup, startedOn: day('2024-10-01') },
  ...{ weeklyHours: 30, examinationRecorded: false },
});
export const trialStarted = TrialPeriodStarted({
  startedOn: day('2024-10-01'),
  lastDay: day('2024-10-31'),
});
export const passed = TrialPeriodPassed({
  decidedOn: day('2024-10-31'),
  from: day('2024-11-01'),
  plannedEnd: day('2025-09-30'),
});
export const failed = TrialPeriodFailed({ decidedOn: day('2024-10-31'), reason: 'ABSENCES' });
export const received = TrialResultReceived({ ops: mops, receivedOn: day('2024-11-04') });
export const extended = ParticipationExtended({
  extendedOn: day('2025-09-15'),
  from: day('2025-10-01'),
  until: day('2026-03-31'),
  basis: 'WORKER_APPLICATION',
  reason: 'COOPERATIVE',
});
export const jobTaken = ProgrammeWithoutAttendanceStarted({
  ...{ basis: 'COOPERATIVE', employmentKind: 'COOPERATIVE_JOINED', evidence: 'CONTRACT' },
  jobTakenOn: day('2026-02-02'),
  classesEndedOn: day('2026-02-01'),
  programmeEndsBy: day('2026-08-02'),
});
export const resigned = ParticipationTerminated({
  ground: 'RESIGN',
  classesEndedOn: day('2026-02-13'),
  declaredOn: day('2026-02-13'),
});
export const movedAway = ParticipationEnded({ endedOn: day('2026-02-13'), reason: 'MOVED_AWAY' });
export const completed = ParticipationCompleted({
  ground: 'PERIOD_END',
  classesEndedOn: day('2026-03-31'),
  programmeEndedOn: day('2026-03-31'),
});
export const certified = CertificateIssued({
  ...{ kind: 'CIS', number: '17/2026', code: CODE },
  issuedOn: day('2026-03-31'),
  from: day('2024-10-01'),
  to: day('2026-03-31'),
});
export const graduated = ParticipantGraduated({
  from: day('2026-03-31'),
  to: day('2026-09-30'),
  classesEndedOn: day('2026-03-31'),
});
export const startedAtClub = KisParticipationStarted({
  ...{ participationId: clubParticipationId, caseId, clientId, contractId, club: kis, ops: mops },
  startedOn: day('2024-01-22'),
});
export const clubCompleted = KisParticipationCompleted({ endedOn: day('2024-07-31') });
export const clubBrokenOff = KisParticipationDiscontinued({
  endedOn: day('2024-05-31'),
  reason: 'CONTRACT_ENDED',
});
export const clubCertified = CertificateIssued({
  ...{ kind: 'KIS', number: '3/2024', code: CODE },
  issuedOn: day('2024-07-31'),
  from: day('2024-01-22'),
  to: day('2024-07-31'),
});
export const clubGraduated = KisGraduateStatusGained({ from: day('2024-07-31') });

/** The contract behind the participation in the club. */
export const signedContract = {
  status: 'signed',
  ...{ caseId, clientId, institution: mops, club: kis },
  from: day('2024-01-15'),
  to: day('2024-07-31'),
} as const satisfies ContractAsSeen;
export const fulfilledContract = {
  ...signedContract,
  status: 'completed',
  completedOn: day('2024-07-31'),
} as const satisfies ContractAsSeen;

const trial = [opened, trialStarted];
const active = [...trial, passed];
const inExtension = [...active, extended];

/** A history that ends in each state. */
export const historyOf: Readonly<Record<ParticipationStatus, readonly ParticipationFact[]>> = {
  none: [],
  trial,
  active,
  extended: inExtension,
  tail: [...inExtension, jobTaken],
  completed: [...inExtension, completed],
  discontinued: [...inExtension, resigned],
  'trial-failed': [...trial, failed],
  'ended-otherwise': [...inExtension, movedAway],
  'club-active': [startedAtClub],
  'club-completed': [startedAtClub, clubCompleted],
  'club-discontinued': [startedAtClub, clubBrokenOff],
};

export const given = deciderSpec(participation);
export const cisHead = <More extends object>(more: More, on = '2024-10-31', by: string = cis) =>
  askedBy(by, 'CIS_HEAD', on, { participationId, ...more });
export const opsWorker = (on: string, by: string = mops) =>
  askedBy(by, 'OPS_SOCIAL_WORKER', on, { participationId });
export const kisHead = <More extends object>(more: More, on = '2024-01-22', by: string = kis) =>
  askedBy(by, 'KIS_HEAD', on, { participationId: clubParticipationId, ...more });
