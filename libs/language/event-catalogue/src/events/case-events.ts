import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import { caseId, civilDay, clientId, institutionId, terc, userId } from '../vocabulary.js';

const basics = { version: 1, thing: 'case', audience: 'CASE' } as const;
const exampleCase = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never;

export const CaseOpened = defineEvent('CaseOpened', {
  ...basics,
  polish: 'Otwarto sprawę',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    caseId,
    clientId,
    owner: institutionId,
    /** The member of staff who keeps the case. */
    keeper: userId,
    channel: z.enum(['PERSON', 'INSTITUTION', 'FIELD_WORK', 'OTHER']),
    /** Gmina of residence; competence of the OPS follows from it or from the stay. */
    residence: terc.optional(),
    stay: terc.optional(),
  }),
  parties: (data) => [data.owner],
  recorderOnly: ['keeper'],
  example: {
    caseId: exampleCase,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    owner: 'ops-zbaszynek' as never,
    keeper: 'ops-zbaszynek-worker' as never,
    channel: 'PERSON',
    residence: '0808063',
  },
});

/** Stated by the labour office; never inferred by anybody else. */
export const LabourStatusReported = defineEvent('LabourStatusReported', {
  ...basics,
  polish: 'Zgłoszono status na rynku pracy',
  legalBasis: ['URP_TO_CHECK'],
  open: z.strictObject({
    registered: z.boolean(),
    registeredSince: civilDay.optional(),
    longTermUnemployed: z.boolean(),
    /** Whether the person has the right to an unemployment benefit (UZS 1(3)). */
    benefitRight: z.boolean(),
    statusLostOn: civilDay.optional(),
    reportedBy: institutionId,
  }),
  example: {
    registered: true,
    registeredSince: '2023-03-01' as never,
    longTermUnemployed: true,
    benefitRight: false,
    reportedBy: 'pup-zagan' as never,
  },
});

export const EligibilityAssessed = defineEvent('EligibilityAssessed', {
  ...basics,
  polish: 'Oceniono uprawnienie',
  legalBasis: ['UZS_1_2', 'UZS_1_3'],
  open: z.strictObject({
    groupConfirmed: z.boolean(),
    noExclusion: z.boolean(),
    /** Entitled to a club only (UZS 1(3a)); such a person is not referred to a centre. */
    clubOnly: z.boolean(),
    longTermUnemployed: z.boolean(),
    assessedBy: institutionId,
  }),
  sealed: {
    groups: { class: 'P3', schema: z.array(z.string().max(40)).max(9) },
    convictionGroup: { class: 'P4', schema: z.boolean() },
    exclusions: { class: 'P3', schema: z.array(z.string().max(60)).max(9) },
    note: { class: 'P3', schema: freeText },
  },
  example: {
    groupConfirmed: true,
    noExclusion: true,
    clubOnly: false,
    longTermUnemployed: false,
    assessedBy: 'ops-zbaszynek' as never,
  },
});

export const CaseOwnerChanged = defineEvent('CaseOwnerChanged', {
  ...basics,
  polish: 'Zmieniono opiekuna sprawy',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    from: userId,
    to: userId,
    reason: z.enum(['WORKLOAD', 'ABSENCE', 'REQUEST_OF_CLIENT', 'STAFF_CHANGE', 'OTHER']),
  }),
  recorderOnly: ['from', 'to'],
  example: {
    from: 'ops-zbaszynek-worker' as never,
    to: 'ops-zbaszynek-head' as never,
    reason: 'STAFF_CHANGE',
  },
});

export const ECONOMIC_OUTCOMES = [
  'OPEN_MARKET',
  'COOPERATIVE',
  'OWN_BUSINESS',
  'SUBSIDISED',
  'NONE',
  'UNKNOWN',
] as const;
export const SOCIAL_OUTCOMES = ['IMPROVED', 'UNCHANGED', 'WORSE', 'UNKNOWN'] as const;

/** Independence has two components, and both are stated: a case is not closed without them. */
export const CaseClosed = defineEvent('CaseClosed', {
  ...basics,
  polish: 'Zamknięto sprawę',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    reason: z.enum([
      'PATH_COMPLETED',
      'PERSON_RESIGNED',
      'NO_CONTACT',
      'NOT_ELIGIBLE',
      'MOVED_AWAY',
      'DEATH',
      'OTHER',
    ]),
    economicOutcome: z.enum(ECONOMIC_OUTCOMES),
    socialOutcome: z.enum(SOCIAL_OUTCOMES),
  }),
  example: { reason: 'PATH_COMPLETED', economicOutcome: 'OPEN_MARKET', socialOutcome: 'IMPROVED' },
});

export const CaseReopened = defineEvent('CaseReopened', {
  ...basics,
  polish: 'Wznowiono sprawę',
  legalBasis: ['ORGANISATIONAL'],
  open: z.strictObject({
    reason: z.enum(['RETURN_OF_CLIENT', 'CLOSED_IN_ERROR', 'NEW_CIRCUMSTANCES']),
  }),
  example: { reason: 'RETURN_OF_CLIENT' },
});

export type CaseEvent =
  | EventOf<typeof CaseOpened>
  | EventOf<typeof LabourStatusReported>
  | EventOf<typeof EligibilityAssessed>
  | EventOf<typeof CaseOwnerChanged>
  | EventOf<typeof CaseClosed>
  | EventOf<typeof CaseReopened>;
