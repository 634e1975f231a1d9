import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import {
  caseId,
  civilDay,
  clientId,
  handoverId,
  institutionId,
  participationId,
} from '../vocabulary.js';

const basics = { version: 1, thing: 'handover', audience: 'PARTICIPANTS' } as const;
const ofOwes = { ...basics, legalBasis: ['UES_29_2'] } as const;

/** What the person is handed over for: work in a social enterprise, a cooperative of one's own, money for a workplace. */
export const HANDOVER_AIMS = ['JOIN_ENTERPRISE', 'FOUND_COOPERATIVE', 'WORKPLACE_MONEY'] as const;
export const DECLINATION_REASONS = [
  'PERSON_DECLINED',
  'NO_CONTACT',
  'NO_CAPACITY',
  'NO_SUITABLE_SUPPORT',
  'ANOTHER_OWES_COMPETENT',
] as const;

/** The consent of the person, or the provision without it: UES 29(2)-(3) alone says nothing of personal data. */
export const handoverBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CONSENT'), on: civilDay }),
  z.strictObject({ kind: z.literal('PROVISION'), provision: z.literal('RODO_6_1_E') }),
]);
export type HandoverBasis = z.output<typeof handoverBasis>;

/** No statutory referral: a step of cooperation, for which the act has neither form nor term. */
export const OwesHandoverProposed = defineEvent('OwesHandoverProposed', {
  ...ofOwes,
  polish: 'Zaproponowano przekazanie do OWES',
  open: z.strictObject({
    handoverId,
    caseId,
    clientId,
    from: institutionId,
    owes: institutionId,
    aim: z.enum(HANDOVER_AIMS),
    basis: handoverBasis,
    proposedOn: civilDay,
    /** From whose facts the window of the graduate status is shown. */
    participationId: participationId.optional(),
    /** The register states no accreditation that could be checked. */
    accreditationUnverified: z.literal(true).optional(),
    /** The case knows neither gmina, or the register no area. */
    areaUnverified: z.literal(true).optional(),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  // The addressee takes part in the hand-over. It does not become party to the case by it (domain 5.1).
  participants: (data) => [data.from, data.owes],
  example: {
    handoverId: '2e8f6a1c-7b3d-5e4f-9a0b-1c2d3e4f5a6b' as never,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    from: 'cis-zielona-gora' as never,
    owes: 'owes-zielona-gora' as never,
    aim: 'FOUND_COOPERATIVE',
    basis: { kind: 'CONSENT', on: '2026-03-02' as never },
    proposedOn: '2026-03-02' as never,
    accreditationUnverified: true,
  },
});

/** From here on the OWES may open its own copy of the identity. */
export const OwesHandoverAccepted = defineEvent('OwesHandoverAccepted', {
  ...ofOwes,
  polish: 'OWES przyjął przekazanie',
  open: z.strictObject({ acceptedOn: civilDay }),
  example: { acceptedOn: '2026-03-02' as never },
});

export const OwesHandoverDeclined = defineEvent('OwesHandoverDeclined', {
  ...ofOwes,
  polish: 'OWES nie przyjął przekazania',
  open: z.strictObject({ declinedOn: civilDay, reason: z.enum(DECLINATION_REASONS) }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { declinedOn: '2026-03-02' as never, reason: 'NO_SUITABLE_SUPPORT' },
});

export const CooperativeFoundingStarted = defineEvent('CooperativeFoundingStarted', {
  ...basics,
  legalBasis: ['UZS_16_1A'],
  polish: 'Rozpoczęto zakładanie spółdzielni socjalnej',
  alsoSeenBy: ['CIS', 'PUP'],
  open: z.strictObject({ startedOn: civilDay }),
  example: { startedOn: '2026-04-13' as never },
});

export const CooperativeRegistered = defineEvent('CooperativeRegistered', {
  ...basics,
  legalBasis: ['USS_6_1_3'],
  polish: 'Zarejestrowano spółdzielnię socjalną',
  alsoSeenBy: ['CIS', 'PUP'],
  open: z.strictObject({
    registeredOn: civilDay,
    /** Number in the National Court Register. A string: leading zeros matter. */
    krs: z.string().regex(/^\d{10}$/),
    members: z.number().int().min(2).max(1_000),
  }),
  example: { registeredOn: '2026-06-01' as never, krs: '0000000000', members: 5 },
});

export type HandoverEvent =
  | EventOf<typeof OwesHandoverProposed>
  | EventOf<typeof OwesHandoverAccepted>
  | EventOf<typeof OwesHandoverDeclined>
  | EventOf<typeof CooperativeFoundingStarted>
  | EventOf<typeof CooperativeRegistered>;
