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
  userId,
} from '../vocabulary.js';

const shared = { version: 1, thing: 'ipzs', audience: 'PARTICIPANTS' } as const;
const ofAgreement = { ...shared, legalBasis: ['UZS_12_4'] } as const;

/** Forms of vocational reintegration that a programme may plan (UZS 13(2)(1)). */
export const VOCATIONAL_FORMS = [
  'WORKSHOP',
  'TRAINING',
  'JOB_COACHING',
  'PLACEMENT',
  'JOB_SEARCH',
] as const;
/** Forms of social reintegration that a programme may plan. None of them tells of an illness. */
export const SOCIAL_FORMS = [
  'SOCIAL_SKILLS',
  'COUNSELLING',
  'LEGAL_ADVICE',
  'FAMILY_SUPPORT',
  'MONEY_MANAGEMENT',
  'ARTS',
  'SELF_HELP',
] as const;

/** From 1; every revision is the next version, to be agreed and signed anew. */
const ipzsVersion = z.number().int().min(1).max(1_000);
const workshop = z.string().regex(/^[a-z0-9-]{1,60}$/);
const scopes = {
  vocationalScope: { class: 'P2', schema: freeText },
  socialScope: { class: 'P2', schema: freeText },
} as const;

/** A version of the programme, the first or a revised one. A labour office learns that it exists when it is signed. */
export const IpzsDrafted = defineEvent('IpzsDrafted', {
  ...shared,
  polish: 'Opracowano indywidualny program zatrudnienia socjalnego',
  legalBasis: ['UZS_13_1', 'UZS_13_2'],
  open: z.strictObject({
    ipzsId,
    caseId,
    clientId,
    referralId,
    centre: institutionId,
    /** Whose head agrees the programme: the OPS fixed on the application (UZS 12(4)). */
    ops: institutionId,
    /** Who referred: that OPS or a labour office. */
    issuer: institutionId,
    programmeVersion: ipzsVersion,
    draftedOn: civilDay,
    vocationalForms: z.array(z.enum(VOCATIONAL_FORMS)).min(1).max(VOCATIONAL_FORMS.length),
    socialForms: z.array(z.enum(SOCIAL_FORMS)).min(1).max(SOCIAL_FORMS.length),
    /** Staff responsible for carrying it out (UZS 13(2)(3)). */
    responsible: z.array(userId).min(1).max(10),
    workshop: workshop.optional(),
  }),
  sealed: scopes,
  participants: (data) => [data.centre, data.ops],
  example: {
    ipzsId: '6b5a4938-2716-5504-9382-716059483726' as never,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    referralId: '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a' as never,
    centre: 'cis-zielona-gora' as never,
    ops: 'mops-zielona-gora' as never,
    issuer: 'mops-zielona-gora' as never,
    programmeVersion: 1,
    draftedOn: '2024-09-02' as never,
    vocationalForms: ['WORKSHOP', 'JOB_COACHING'],
    socialForms: ['SOCIAL_SKILLS', 'ARTS'],
    responsible: ['cis-zielona-gora-worker' as never],
    workshop: 'gastronomia',
  },
});

export const IpzsAgreedByOps = defineEvent('IpzsAgreedByOps', {
  ...ofAgreement,
  polish: 'Uzgodniono program zatrudnienia socjalnego',
  open: z.strictObject({ programmeVersion: ipzsVersion, agreedOn: civilDay }),
  example: { programmeVersion: 1, agreedOn: '2024-09-09' as never },
});

/** The version goes back to the centre's social worker, for a revision. */
export const IpzsAgreementRefused = defineEvent('IpzsAgreementRefused', {
  ...ofAgreement,
  polish: 'Odmówiono uzgodnienia programu zatrudnienia socjalnego',
  open: z.strictObject({
    programmeVersion: ipzsVersion,
    refusedOn: civilDay,
    reason: z.enum(['SCOPE_UNSUITABLE', 'CIRCUMSTANCES_CHANGED', 'INCOMPLETE', 'OTHER']),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { programmeVersion: 1, refusedOn: '2024-09-09' as never, reason: 'INCOMPLETE' },
});

/** By the head of the centre and the participant. A labour office of the case sees that it exists and its days. */
export const IpzsSigned = defineEvent('IpzsSigned', {
  ...ofAgreement,
  polish: 'Podpisano program zatrudnienia socjalnego',
  alsoSeenBy: ['PUP'],
  open: z.strictObject({
    programmeVersion: ipzsVersion,
    /** The day on which both had signed. */
    signedOn: civilDay,
    personSignedOn: civilDay,
  }),
  example: {
    programmeVersion: 1,
    signedOn: '2024-09-16' as never,
    personSignedOn: '2024-09-16' as never,
  },
});

/** A change while the participation runs, on application of either party. The act asks for no new agreement. */
export const IpzsAmended = defineEvent('IpzsAmended', {
  ...shared,
  polish: 'Zmieniono program zatrudnienia socjalnego',
  legalBasis: ['UZS_13_3'],
  open: z.strictObject({
    participationId,
    programmeVersion: ipzsVersion,
    amendedOn: civilDay,
    onApplicationOf: z.enum(['PARTICIPANT', 'CENTRE']),
    vocationalForms: z
      .array(z.enum(VOCATIONAL_FORMS))
      .min(1)
      .max(VOCATIONAL_FORMS.length)
      .optional(),
    socialForms: z.array(z.enum(SOCIAL_FORMS)).min(1).max(SOCIAL_FORMS.length).optional(),
    responsible: z.array(userId).min(1).max(10).optional(),
    workshop: workshop.optional(),
    /** The planned last day, moved within the eleven months without an extension. */
    plannedEnd: civilDay.optional(),
  }),
  sealed: scopes,
  example: {
    participationId: '4c3b2a19-0807-5f6e-8d5c-4b3a29180706' as never,
    programmeVersion: 1,
    amendedOn: '2025-02-03' as never,
    onApplicationOf: 'PARTICIPANT',
    workshop: 'opieka',
  },
});

export type IpzsEvent =
  | EventOf<typeof IpzsDrafted>
  | EventOf<typeof IpzsAgreedByOps>
  | EventOf<typeof IpzsAgreementRefused>
  | EventOf<typeof IpzsSigned>
  | EventOf<typeof IpzsAmended>;
