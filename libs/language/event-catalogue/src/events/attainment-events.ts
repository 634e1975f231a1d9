import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import {
  caseId,
  civilDay,
  clientId,
  contractId,
  institutionId,
  participationId,
} from '../vocabulary.js';
import type { CentreParticipationEvent } from './participation-events.js';

const basics = { version: 1, thing: 'participation' } as const;
const ofClub = {
  ...basics,
  audience: 'PARTICIPANTS',
  alsoSeenBy: ['OPS', 'CIS'],
  legalBasis: ['UZS_18_3', 'UZS_18_4', 'UZS_18_5'],
} as const;

export const ACTIVITY_KINDS = [
  'ARTS',
  'COACHING',
  'WORKSHOP',
  'SOCIAL',
  'ADVICE',
  'OTHER',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Therapy is OTHER here; what it was is sealed, for it may tell of an illness. */
export const ActivityRecorded = defineEvent('ActivityRecorded', {
  ...basics,
  polish: 'Odnotowano zajęcia',
  audience: 'RECORDER',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    kind: z.enum(ACTIVITY_KINDS),
    heldOn: civilDay,
    /** Clock hours, in halves. */
    hours: z.number().min(0.5).max(12).multipleOf(0.5),
  }),
  sealed: { otherKind: { class: 'P3', schema: freeText } },
  example: { kind: 'ARTS', heldOn: '2024-11-12' as never, hours: 2 },
});

export const AchievementRecorded = defineEvent('AchievementRecorded', {
  ...basics,
  polish: 'Odnotowano osiągnięcie',
  audience: 'RECORDER',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    kind: z.enum(['QUALIFICATION', 'COURSE', 'DISTINCTION', 'INDEPENDENCE', 'OTHER']),
    achievedOn: civilDay,
  }),
  sealed: { title: { class: 'P2', schema: freeText } },
  example: { kind: 'COURSE', achievedOn: '2025-01-14' as never },
});

/** Art. 18 knows no referral, opinion, programme or trial: a social contract in force is the condition. */
export const KisParticipationStarted = defineEvent('KisParticipationStarted', {
  ...ofClub,
  polish: 'Rozpoczęto uczestnictwo w klubie integracji społecznej',
  open: z.strictObject({
    participationId,
    caseId,
    clientId,
    contractId,
    club: institutionId,
    /** Who concluded the contract. */
    ops: institutionId,
    startedOn: civilDay,
    /** Set individually (UZS 18(5)); absent where it was left open. */
    plannedEnd: civilDay.optional(),
  }),
  participants: (data) => [data.club, data.ops],
  parties: (data) => [data.club],
  example: {
    participationId: '4c3b2a19-0807-5f6e-8d5c-4b3a29180707' as never,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    contractId: '3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c' as never,
    club: 'kis-zielona-gora' as never,
    ops: 'mops-zielona-gora' as never,
    startedOn: '2024-01-22' as never,
  },
});

export const KisParticipationCompleted = defineEvent('KisParticipationCompleted', {
  ...ofClub,
  polish: 'Zakończono uczestnictwo w klubie integracji społecznej',
  open: z.strictObject({ endedOn: civilDay }),
  example: { endedOn: '2024-07-31' as never },
});

export const KisParticipationDiscontinued = defineEvent('KisParticipationDiscontinued', {
  ...ofClub,
  polish: 'Przerwano uczestnictwo w klubie integracji społecznej',
  open: z.strictObject({
    endedOn: civilDay,
    reason: z.enum([
      'RESIGNED',
      'LEFT',
      'CONTRACT_ENDED',
      'DEATH',
      'MOVED_AWAY',
      'REGISTERED_IN_ERROR',
    ]),
  }),
  example: { endedOn: '2024-05-31' as never, reason: 'CONTRACT_ENDED' },
});

/** The number is the institution's; the code is ours, printed beside it, and says only that it is valid. */
export const CertificateIssued = defineEvent('CertificateIssued', {
  ...basics,
  polish: 'Wydano zaświadczenie',
  audience: 'PARTICIPANTS',
  legalBasis: ['UZS_13_5A', 'UZS_18_5A'],
  recorderOnly: ['code'],
  open: z.strictObject({
    kind: z.enum(['CIS', 'KIS']),
    number: z.string().regex(/^\d{1,6}([./-][A-Z0-9]{1,8}){0,4}$/),
    code: z.string().regex(/^[0-9A-Z]{20}$/),
    issuedOn: civilDay,
    /** The period of classes that it confirms. */
    from: civilDay,
    to: civilDay,
  }),
  sealed: { skills: { class: 'P2', schema: freeText } },
  example: {
    kind: 'CIS',
    number: '17/2026',
    code: '7Q4M2Z9K1T5XW8BD3HNV',
    issuedOn: '2026-03-31' as never,
    from: '2024-10-01' as never,
    to: '2026-03-31' as never,
  },
});

/** The status arises by the act itself; `to` is its last day. */
export const ParticipantGraduated = defineEvent('ParticipantGraduated', {
  ...basics,
  polish: 'Uzyskano status absolwenta centrum integracji społecznej',
  audience: 'PARTICIPANTS',
  alsoSeenBy: ['OPS', 'PUP', 'OWES'],
  legalBasis: ['UZS_2_1A'],
  open: z.strictObject({
    /** The later of the certificate and the end of classes. */
    from: civilDay,
    to: civilDay,
    classesEndedOn: civilDay,
  }),
  example: {
    from: '2026-03-31' as never,
    to: '2026-09-30' as never,
    classesEndedOn: '2026-03-31' as never,
  },
});

/** Six months, a certificate and a fulfilled contract. The act sets no last day. */
export const KisGraduateStatusGained = defineEvent('KisGraduateStatusGained', {
  ...ofClub,
  alsoSeenBy: ['OPS', 'PUP', 'CIS', 'OWES'],
  polish: 'Uzyskano status absolwenta klubu integracji społecznej',
  legalBasis: ['UZS_2_1B'],
  open: z.strictObject({ from: civilDay }),
  example: { from: '2024-07-31' as never },
});

export type AttainmentEvent =
  | EventOf<typeof ActivityRecorded>
  | EventOf<typeof AchievementRecorded>
  | EventOf<typeof KisParticipationStarted>
  | EventOf<typeof KisParticipationCompleted>
  | EventOf<typeof KisParticipationDiscontinued>
  | EventOf<typeof CertificateIssued>
  | EventOf<typeof ParticipantGraduated>
  | EventOf<typeof KisGraduateStatusGained>;

/** All that can happen in the stream of one participation, of a centre or of a club. */
export type ParticipationEvent = CentreParticipationEvent | AttainmentEvent;
