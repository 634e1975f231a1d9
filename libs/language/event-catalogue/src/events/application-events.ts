import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import { applicationId, caseId, civilDay, clientId, institutionId } from '../vocabulary.js';

const basics = { version: 1, thing: 'application', audience: 'PARTICIPANTS' } as const;
const exampleId = '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as never;

export const ApplicationSubmitted = defineEvent('ApplicationSubmitted', {
  ...basics,
  polish: 'Złożono wniosek o skierowanie',
  legalBasis: ['UZS_12_1'],
  open: z.strictObject({
    applicationId,
    caseId,
    clientId,
    /** Who asks. A third party (UZS 12(1)(2)) is named in the sealed part only: it may reveal an illness. */
    applicantKind: z.enum(['SELF', 'REPRESENTATIVE', 'THIRD_PARTY']),
    recordedBy: institutionId,
    addressee: institutionId,
    /** The day from which an addressed OPS knows that an interview is needed (WYW 3(2)). */
    submittedOn: civilDay.optional(),
    /** The OPS competent by residence or stay: it holds the interview and gives the opinion. */
    competentOps: institutionId,
    /** Neither residence nor stay was known, so that the competence of the OPS was not checked. */
    competenceUnverified: z.literal(true).optional(),
    targetCentre: institutionId.optional(),
    consent: z
      .strictObject({ givenBy: z.enum(['PERSON', 'REPRESENTATIVE']), on: civilDay })
      .optional(),
  }),
  sealed: {
    applicantName: { class: 'P3', schema: z.string().min(1).max(300) },
    applicantInstitutionKind: { class: 'P3', schema: z.string().max(40) },
    /** Without the group of released prisoners, which has a class of its own (RODO art. 10). */
    groupsClaimed: { class: 'P3', schema: z.array(z.string().max(40)).max(9) },
    convictionGroupClaimed: { class: 'P4', schema: z.boolean() },
    note: { class: 'P3', schema: freeText },
  },
  participants: (data) => [data.recordedBy, data.addressee],
  parties: (data) => [data.recordedBy, data.addressee],
  example: {
    applicationId: exampleId,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    applicantKind: 'SELF',
    recordedBy: 'ops-zbaszynek' as never,
    addressee: 'ops-zbaszynek' as never,
    submittedOn: '2026-06-15' as never,
    competentOps: 'ops-zbaszynek' as never,
  },
});

export const OpinionRequested = defineEvent('OpinionRequested', {
  ...basics,
  polish: 'Zażądano opinii',
  legalBasis: ['UZS_12_2'],
  open: z.strictObject({
    ops: institutionId,
    urgent: z.boolean(),
    /** The day from which the OPS knows that an interview is needed (WYW 3(2)). */
    requestedOn: civilDay.optional(),
  }),
  participants: (data) => [data.ops],
  parties: (data) => [data.ops],
  example: { ops: 'ops-szprotawa' as never, urgent: false, requestedOn: '2025-06-04' as never },
});

export const EnvironmentalInterviewHeld = defineEvent('EnvironmentalInterviewHeld', {
  ...basics,
  polish: 'Przeprowadzono rodzinny wywiad środowiskowy',
  legalBasis: ['UZS_12_2', 'WYW_3_2'],
  alsoSeenBy: ['CIS'],
  open: z.strictObject({
    heldOn: civilDay,
    /** A full interview, or an update of one that exists. */
    kind: z.enum(['FULL', 'UPDATE']),
    place: z.enum(['RESIDENCE', 'STAY', 'OFFICE', 'OTHER']),
    urgent: z.boolean(),
  }),
  /** The questionnaire stays in the system of the OPS; only its reference is kept (UPS 107(5f)-(5h)). */
  sealed: { questionnaireReference: { class: 'P2', schema: z.string().min(1).max(100) } },
  example: { heldOn: '2026-06-22' as never, kind: 'FULL', place: 'RESIDENCE', urgent: false },
});

export const EnvironmentalInterviewRefused = defineEvent('EnvironmentalInterviewRefused', {
  ...basics,
  polish: 'Odmówiono wywiadu środowiskowego',
  legalBasis: ['UZS_12_2'],
  open: z.strictObject({ refusedOn: civilDay }),
  example: { refusedOn: '2026-06-22' as never },
});

export const OpinionIssued = defineEvent('OpinionIssued', {
  ...basics,
  polish: 'Wydano opinię',
  legalBasis: ['UZS_12_2'],
  alsoSeenBy: ['CIS'],
  open: z.strictObject({
    conclusion: z.enum(['POSITIVE', 'NEGATIVE']),
    recommendedForm: z.enum(['CIS', 'KIS', 'OTHER']),
    issuedOn: civilDay,
    issuedBy: institutionId,
  }),
  sealed: { reasons: { class: 'P3', schema: freeText } },
  example: {
    conclusion: 'POSITIVE',
    recommendedForm: 'CIS',
    issuedOn: '2026-06-25' as never,
    issuedBy: 'ops-zbaszynek' as never,
  },
});

export const ApplicationRefused = defineEvent('ApplicationRefused', {
  ...basics,
  polish: 'Załatwiono wniosek odmownie',
  legalBasis: ['UZS_12_1'],
  open: z.strictObject({
    reason: z.enum([
      'NOT_ELIGIBLE',
      'NEGATIVE_OPINION',
      'INTERVIEW_REFUSED',
      'NO_CONTACT',
      'OTHER',
    ]),
  }),
  sealed: { note: { class: 'P3', schema: freeText } },
  example: { reason: 'NEGATIVE_OPINION' },
});

export const ApplicationWithdrawn = defineEvent('ApplicationWithdrawn', {
  ...basics,
  polish: 'Wycofano wniosek',
  legalBasis: ['UZS_12_1'],
  open: z.strictObject({
    reason: z.enum(['PERSON_RESIGNED', 'CONSENT_WITHDRAWN', 'APPLICANT_WITHDREW']),
  }),
  example: { reason: 'PERSON_RESIGNED' },
});

export type ApplicationEvent =
  | EventOf<typeof ApplicationSubmitted>
  | EventOf<typeof OpinionRequested>
  | EventOf<typeof EnvironmentalInterviewHeld>
  | EventOf<typeof EnvironmentalInterviewRefused>
  | EventOf<typeof OpinionIssued>
  | EventOf<typeof ApplicationRefused>
  | EventOf<typeof ApplicationWithdrawn>;
