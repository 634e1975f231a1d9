import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import {
  caseId,
  civilDay,
  clientId,
  institutionId,
  ipzsId,
  participationId,
  referralId,
} from '../vocabulary.js';
import { EMPLOYMENT_EVIDENCE, EMPLOYMENT_KINDS } from './employment-events.js';

// The centre, the competent OPS and who referred take part; other offices of the case see it as well.
const shared = {
  version: 1,
  thing: 'participation',
  audience: 'PARTICIPANTS',
  alsoSeenBy: ['OPS', 'PUP'],
} as const;
const ofTrial = { ...shared, legalBasis: ['UZS_15_2'] } as const;

/** Work after which the programme runs on without attendance (UZS 13(5)). */
export const JOB_BASES = ['EMPLOYED', 'OTHER_PAID_WORK', 'COOPERATIVE', 'OWN_BUSINESS'] as const;
export type JobBasis = (typeof JOB_BASES)[number];

/** The admission (przyjęcie, UZS 12(4)); in one append with the beginning of the trial. */
export const ParticipationOpened = defineEvent('ParticipationOpened', {
  ...shared,
  polish: 'Przyjęto do centrum integracji społecznej',
  legalBasis: ['UZS_12_4', 'UZS_15_1'],
  open: z.strictObject({
    participationId,
    caseId,
    clientId,
    referralId,
    ipzsId,
    programmeVersion: z.number().int().min(1).max(1_000),
    centre: institutionId,
    ops: institutionId,
    issuer: institutionId,
    startedOn: civilDay,
    weeklyHours: z.number().int().min(1).max(60),
    workshop: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .optional(),
    /** Duties of the head (UZS 14(2)), no conditions of the admission; the day of the examination is sealed. */
    examinationRecorded: z.boolean(),
    safetyTrainingOn: civilDay.optional(),
  }),
  sealed: { examinedOn: { class: 'P3', schema: civilDay } },
  participants: (data) => [data.centre, data.ops, data.issuer],
  parties: (data) => [data.centre],
  example: {
    participationId: '4c3b2a19-0807-5f6e-8d5c-4b3a29180706' as never,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    referralId: '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a' as never,
    ipzsId: '6b5a4938-2716-5504-9382-716059483726' as never,
    programmeVersion: 1,
    centre: 'cis-zielona-gora' as never,
    ops: 'mops-zielona-gora' as never,
    issuer: 'mops-zielona-gora' as never,
    startedOn: '2024-10-01' as never,
    weeklyHours: 30,
    workshop: 'gastronomia',
    examinationRecorded: false,
  },
});

export const TrialPeriodStarted = defineEvent('TrialPeriodStarted', {
  ...shared,
  polish: 'Rozpoczęto okres próbny',
  legalBasis: ['UZS_15_1'],
  open: z.strictObject({ startedOn: civilDay, lastDay: civilDay }),
  example: { startedOn: '2024-10-01' as never, lastDay: '2024-10-31' as never },
});

/** The head qualifies the participant and informs the head of the OPS. */
export const TrialPeriodPassed = defineEvent('TrialPeriodPassed', {
  ...ofTrial,
  polish: 'Zaliczono okres próbny',
  open: z.strictObject({
    decidedOn: civilDay,
    /** The day after the trial, whenever it was decided. */
    from: civilDay,
    /** Chosen by the head, at most eleven months (UZS 15(3)). */
    plannedEnd: civilDay,
  }),
  example: {
    decidedOn: '2024-10-31' as never,
    from: '2024-11-01' as never,
    plannedEnd: '2025-09-30' as never,
  },
});

export const TrialPeriodFailed = defineEvent('TrialPeriodFailed', {
  ...ofTrial,
  polish: 'Nie zaliczono okresu próbnego',
  open: z.strictObject({
    decidedOn: civilDay,
    reason: z.enum(['NO_PROGRESS', 'ABSENCES', 'RULES_BROKEN', 'OTHER']),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { decidedOn: '2024-10-31' as never, reason: 'ABSENCES' },
});

export const TrialResultReceived = defineEvent('TrialResultReceived', {
  ...ofTrial,
  polish: 'Ośrodek pomocy społecznej przyjął informację o wyniku okresu próbnego',
  open: z.strictObject({ ops: institutionId, receivedOn: civilDay }),
  example: { ops: 'mops-zielona-gora' as never, receivedOn: '2024-11-04' as never },
});

export const ParticipationExtended = defineEvent('ParticipationExtended', {
  ...shared,
  polish: 'Przedłużono uczestnictwo',
  legalBasis: ['UZS_15_3'],
  open: z.strictObject({
    extendedOn: civilDay,
    /** The day after the end before. */
    from: civilDay,
    until: civilDay,
    basis: z.enum(['WORKER_APPLICATION', 'WORKER_OPINION']),
    reason: z.enum(['PROGRAMME', 'COOPERATIVE', 'BUSINESS']),
  }),
  example: {
    extendedOn: '2025-09-15' as never,
    from: '2025-10-01' as never,
    until: '2026-03-31' as never,
    basis: 'WORKER_APPLICATION',
    reason: 'COOPERATIVE',
  },
});

/** What an amendment of the programme does to the participation: it follows by itself. */
export const ParticipationPlannedEndMoved = defineEvent('ParticipationPlannedEndMoved', {
  ...shared,
  polish: 'Zmieniono planowany ostatni dzień uczestnictwa',
  legalBasis: ['UZS_13_3', 'UZS_15_3'],
  open: z.strictObject({ plannedEnd: civilDay }),
  example: { plannedEnd: '2025-08-31' as never },
});

/** Work taken up: classes and benefit end, the programme runs on (UZS 13(5)). The employment follows by itself. */
export const ProgrammeWithoutAttendanceStarted = defineEvent('ProgrammeWithoutAttendanceStarted', {
  ...shared,
  polish: 'Rozpoczęto realizację programu bez uczestnictwa w zajęciach',
  legalBasis: ['UZS_13_5'],
  open: z.strictObject({
    basis: z.enum(JOB_BASES),
    employmentKind: z.enum(EMPLOYMENT_KINDS),
    evidence: z.enum(EMPLOYMENT_EVIDENCE),
    jobTakenOn: civilDay,
    classesEndedOn: civilDay,
    /** The last possible day of the programme. */
    programmeEndsBy: civilDay,
  }),
  example: {
    basis: 'EMPLOYED',
    employmentKind: 'OPEN_MARKET',
    evidence: 'CONTRACT',
    jobTakenOn: '2026-03-02' as never,
    classesEndedOn: '2026-03-01' as never,
    programmeEndsBy: '2026-09-02' as never,
  },
});

/** Discontinuation (zaprzestanie, UZS 13(4)): by decision of the head, or on the participant's declaration. */
export const ParticipationTerminated = defineEvent('ParticipationTerminated', {
  ...shared,
  polish: 'Zaprzestano realizacji programu',
  legalBasis: ['UZS_13_4', 'UZS_13_4A'],
  open: z.strictObject({
    ground: z.enum(['BREACH', 'ABANDON', 'RESIGN']),
    classesEndedOn: civilDay,
    /** Of a decision; its number is sealed. */
    decidedOn: civilDay.optional(),
    servedOn: civilDay.optional(),
    complaintUntil: civilDay.optional(),
    /** Of a declaration. */
    declaredOn: civilDay.optional(),
  }),
  sealed: { decisionNumber: { class: 'P2', schema: z.string().min(1).max(60) } },
  example: {
    ground: 'RESIGN',
    classesEndedOn: '2025-02-14' as never,
    declaredOn: '2025-02-14' as never,
  },
});

/** Neither completion nor discontinuation. An entry in error is no participation at all. */
export const ParticipationEnded = defineEvent('ParticipationEnded', {
  ...shared,
  polish: 'Zakończono uczestnictwo z innych przyczyn',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    endedOn: civilDay,
    reason: z.enum([
      'EXCLUDING_BENEFIT',
      'CIS_STATUS_LOST',
      'DEATH',
      'MOVED_AWAY',
      'REGISTERED_IN_ERROR',
    ]),
  }),
  example: { endedOn: '2025-02-14' as never, reason: 'MOVED_AWAY' },
});

/** Completion (zakończenie, UZS 13(5)), with the two days that later terms count from. */
export const ParticipationCompleted = defineEvent('ParticipationCompleted', {
  ...shared,
  polish: 'Zakończono uczestnictwo',
  legalBasis: ['UZS_13_5'],
  open: z.strictObject({
    ground: z.enum(['PERIOD_END', ...JOB_BASES]),
    classesEndedOn: civilDay,
    programmeEndedOn: civilDay,
  }),
  example: {
    ground: 'PERIOD_END',
    classesEndedOn: '2026-03-31' as never,
    programmeEndedOn: '2026-03-31' as never,
  },
});

export type CentreParticipationEvent =
  | EventOf<typeof ParticipationOpened>
  | EventOf<typeof TrialPeriodStarted>
  | EventOf<typeof TrialPeriodPassed>
  | EventOf<typeof TrialPeriodFailed>
  | EventOf<typeof TrialResultReceived>
  | EventOf<typeof ParticipationExtended>
  | EventOf<typeof ParticipationPlannedEndMoved>
  | EventOf<typeof ProgrammeWithoutAttendanceStarted>
  | EventOf<typeof ParticipationTerminated>
  | EventOf<typeof ParticipationEnded>
  | EventOf<typeof ParticipationCompleted>;
