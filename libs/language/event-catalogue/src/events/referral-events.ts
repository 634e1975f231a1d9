import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import {
  agreementId,
  applicationId,
  caseId,
  civilDay,
  clientId,
  institutionId,
  participationId,
  referralId,
} from '../vocabulary.js';

const basics = { version: 1, thing: 'referral', audience: 'PARTICIPANTS' } as const;
const organisational = { ...basics, legalBasis: ['ORGANISATIONAL'] } as const;
const exampleId = '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a' as never;
const exampleCase = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never;
const exampleClient = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never;

/** How the stay is paid for (UZS 12(5)): own resident, agreement between gminas, or the sending gmina pays. */
export const financing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('LOCAL') }),
  z.strictObject({ kind: z.literal('AGREEMENT'), agreementId }),
  z.strictObject({ kind: z.literal('GMINA_PAYS'), gmina: z.string().regex(/^\d{6}[1-5]?$/) }),
]);
export type Financing = z.output<typeof financing>;

export const RETURN_ITEMS = [
  'FINANCING_DECLARATION',
  'OPINION_COPY',
  'CONTACT_DATA',
  'DOCUMENTS',
  'PERSON_STATEMENT',
  'OTHER',
] as const;
export const REJECTION_REASONS = [
  'NO_PLACE',
  'NOT_ELIGIBLE',
  'NO_FINANCING',
  'NO_OPS_AGREEMENT',
  'PERSON_DECLINED',
  'NO_CONTACT',
] as const;
export const LAPSE_REASONS = [
  'NO_OPS_AGREEMENT',
  'IPZS_NOT_SIGNED',
  'NO_SHOW',
  'NOT_FIT',
  'PERSON_DECLINED',
] as const;
export const WITHDRAWAL_REASONS = [
  'ISSUED_IN_ERROR',
  'CIRCUMSTANCES_CHANGED',
  'NO_ANSWER',
  'PERSON_RESIGNED',
  'OTHER_SUPPORT',
] as const;

export const ReferralDrafted = defineEvent('ReferralDrafted', {
  ...organisational,
  polish: 'Przygotowano skierowanie',
  audience: 'RECORDER',
  open: z.strictObject({
    referralId,
    caseId,
    clientId,
    applicationId,
    type: z.literal('TO_CIS'),
    issuer: institutionId,
    receiver: institutionId,
  }),
  participants: (data) => [data.issuer],
  example: {
    referralId: exampleId,
    caseId: exampleCase,
    clientId: exampleClient,
    applicationId: '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as never,
    type: 'TO_CIS',
    issuer: 'ops-zbaszynek' as never,
    receiver: 'cis-swiebodzin' as never,
  },
});

export const ReferralIssued = defineEvent('ReferralIssued', {
  ...basics,
  polish: 'Wydano skierowanie',
  legalBasis: ['UZS_12_1', 'UZS_12_5'],
  open: z.strictObject({
    referralId,
    caseId,
    clientId,
    applicationId,
    type: z.literal('TO_CIS'),
    issuer: institutionId,
    receiver: institutionId,
    financing,
    validTo: civilDay.optional(),
    /** The referral that this one takes the place of, in a chain of forwardings. */
    supersedes: referralId.optional(),
    /** Why a referral was issued in spite of a negative opinion; only a head may. */
    negativeOpinionReason: z.enum(['NEW_CIRCUMSTANCES', 'OTHER_ASSESSMENT']).optional(),
  }),
  participants: (data) => [data.issuer, data.receiver],
  recorderOnly: ['supersedes'],
  example: {
    referralId: exampleId,
    caseId: exampleCase,
    clientId: exampleClient,
    applicationId: '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as never,
    type: 'TO_CIS',
    issuer: 'ops-zbaszynek' as never,
    receiver: 'cis-swiebodzin' as never,
    financing: { kind: 'GMINA_PAYS', gmina: '0808063' },
  },
});

export const OpsNotified = defineEvent('OpsNotified', {
  ...basics,
  polish: 'Powiadomiono ośrodek pomocy społecznej',
  legalBasis: ['UZS_12_1_IN_FINE'],
  open: z.strictObject({ ops: institutionId }),
  participants: (data) => [data.ops],
  parties: (data) => [data.ops],
  example: { ops: 'ops-szprotawa' as never },
});

export const OpsNotificationReceived = defineEvent('OpsNotificationReceived', {
  ...basics,
  polish: 'Ośrodek pomocy społecznej potwierdził powiadomienie',
  legalBasis: ['UZS_12_1_IN_FINE'],
  open: z.strictObject({ ops: institutionId }),
  example: { ops: 'ops-szprotawa' as never },
});

export const ReferralDelivered = defineEvent('ReferralDelivered', {
  ...organisational,
  polish: 'Doręczono skierowanie',
  open: z.strictObject({ receiver: institutionId, channel: z.enum(['PRODUCT', 'PAPER']) }),
  parties: (data) => [data.receiver],
  example: { receiver: 'cis-swiebodzin' as never, channel: 'PRODUCT' },
});

export const ReferralAcknowledged = defineEvent('ReferralAcknowledged', {
  ...organisational,
  polish: 'Potwierdzono odbiór skierowania',
  open: z.strictObject({}),
  example: {},
});

export const ReferralReturned = defineEvent('ReferralReturned', {
  ...organisational,
  polish: 'Zwrócono skierowanie do uzupełnienia',
  open: z.strictObject({ missing: z.array(z.enum(RETURN_ITEMS)).min(1).max(RETURN_ITEMS.length) }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { missing: ['FINANCING_DECLARATION'] },
});

export const ReferralSupplemented = defineEvent('ReferralSupplemented', {
  ...organisational,
  polish: 'Uzupełniono skierowanie',
  open: z.strictObject({
    items: z.array(z.enum(RETURN_ITEMS)).min(1).max(RETURN_ITEMS.length),
    financing: financing.optional(),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { items: ['FINANCING_DECLARATION'] },
});

export const ReferralWaitlisted = defineEvent('ReferralWaitlisted', {
  ...basics,
  polish: 'Wpisano na listę oczekujących',
  legalBasis: ['UZS_12_5'],
  open: z.strictObject({
    place: z.number().int().min(1).max(10_000),
    /** Residents of the gminas that created the centre come first (UZS 12(5)). */
    priority: z.enum(['FOUNDER_GMINA', 'OTHER_GMINA']),
  }),
  example: { place: 3, priority: 'OTHER_GMINA' },
});

/** The centre confirms a place. It is not the admission: that is ParticipationOpened, after the IPZS. */
export const ReferralAccepted = defineEvent('ReferralAccepted', {
  ...organisational,
  polish: 'Potwierdzono miejsce w centrum',
  open: z.strictObject({
    plannedStart: civilDay.optional(),
    condition: z.enum(['MEDICAL_EXAMINATION', 'FINANCING_CONFIRMED', 'OTHER']).optional(),
    workshop: z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .optional(),
    freePlaceConfirmed: z.boolean(),
  }),
  example: { plannedStart: '2026-08-03' as never, freePlaceConfirmed: true },
});

export const ReferralRejected = defineEvent('ReferralRejected', {
  ...organisational,
  polish: 'Odrzucono skierowanie',
  open: z.strictObject({
    reason: z.enum(REJECTION_REASONS),
    suggestedCentre: institutionId.optional(),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { reason: 'NO_PLACE', suggestedCentre: 'cis-zielona-gora' as never },
});

export const ReferralLapsed = defineEvent('ReferralLapsed', {
  ...organisational,
  polish: 'Nie doszło do przyjęcia do centrum',
  open: z.strictObject({ reason: z.enum(LAPSE_REASONS) }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { reason: 'NO_SHOW' },
});

export const ReferralWithdrawn = defineEvent('ReferralWithdrawn', {
  ...organisational,
  polish: 'Wycofano skierowanie',
  open: z.strictObject({
    endedBy: z.enum(['ISSUER', 'PERSON']),
    reason: z.enum(WITHDRAWAL_REASONS),
  }),
  example: { endedBy: 'PERSON', reason: 'PERSON_RESIGNED' },
});

/** The person was admitted: the referral has done its work. Also after a withdrawal, for the admission wins. */
export const ReferralConsumed = defineEvent('ReferralConsumed', {
  ...basics,
  polish: 'Wykorzystano skierowanie',
  legalBasis: ['UZS_12_4'],
  open: z.strictObject({ participationId }),
  example: { participationId: '4c3b2a19-0807-5f6e-8d5c-4b3a29180706' as never },
});

/** An act of the issuer. The first centre learns only that the issuer went elsewhere. */
export const ReferralForwarded = defineEvent('ReferralForwarded', {
  ...organisational,
  polish: 'Skierowano gdzie indziej',
  open: z.strictObject({
    newReferralId: referralId,
    receiver: institutionId,
    financing,
    personAgreedOn: civilDay,
    validTo: civilDay.optional(),
    /** The OPS that a labour office notifies anew. */
    notifiedOps: institutionId.optional(),
    negativeOpinionReason: z.enum(['NEW_CIRCUMSTANCES', 'OTHER_ASSESSMENT']).optional(),
  }),
  recorderOnly: [
    'newReferralId',
    'receiver',
    'financing',
    'personAgreedOn',
    'validTo',
    'notifiedOps',
    'negativeOpinionReason',
  ],
  example: {
    newReferralId: '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4b' as never,
    receiver: 'cis-zielona-gora' as never,
    financing: { kind: 'GMINA_PAYS', gmina: '0808063' },
    personAgreedOn: '2026-07-07' as never,
  },
});

export type ReferralEvent =
  | EventOf<typeof ReferralDrafted>
  | EventOf<typeof ReferralIssued>
  | EventOf<typeof OpsNotified>
  | EventOf<typeof OpsNotificationReceived>
  | EventOf<typeof ReferralDelivered>
  | EventOf<typeof ReferralAcknowledged>
  | EventOf<typeof ReferralReturned>
  | EventOf<typeof ReferralSupplemented>
  | EventOf<typeof ReferralWaitlisted>
  | EventOf<typeof ReferralAccepted>
  | EventOf<typeof ReferralRejected>
  | EventOf<typeof ReferralLapsed>
  | EventOf<typeof ReferralConsumed>
  | EventOf<typeof ReferralWithdrawn>
  | EventOf<typeof ReferralForwarded>;
