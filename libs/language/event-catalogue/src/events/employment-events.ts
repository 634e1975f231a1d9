import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { freeText } from '../identity.js';
import {
  caseId,
  civilDay,
  clientId,
  employmentId,
  institutionId,
  participationId,
} from '../vocabulary.js';

const basics = {
  version: 1,
  thing: 'employment',
  audience: 'CASE',
  legalBasis: ['ORGANISATIONAL'],
} as const;

/** How somebody came to work. Work of public utility (PSU) is none of them: it is no employment. */
export const EMPLOYMENT_KINDS = [
  'OPEN_MARKET',
  'SUPPORTED',
  'PS_WITH_IPR',
  'COOPERATIVE_JOINED',
  'COOPERATIVE_FOUNDED',
  'OWN_BUSINESS',
  'CIVIL_CONTRACT',
] as const;
export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number];

/** On what it was recorded: a contract, a statement of employer or person, an entry in a register. */
export const EMPLOYMENT_EVIDENCE = [
  'CONTRACT',
  'EMPLOYER_STATEMENT',
  'PERSON_STATEMENT',
  'ZUS',
  'KRS',
  'CEIDG',
  'PUP_RECORD',
] as const;
export type EmploymentEvidence = (typeof EMPLOYMENT_EVIDENCE)[number];

export const EMPLOYMENT_FORMS = [
  'EMPLOYMENT_CONTRACT',
  'COOPERATIVE_CONTRACT',
  'CIVIL_CONTRACT',
  'SELF_EMPLOYMENT',
] as const;
export const EMPLOYER_KINDS = [
  'PRIVATE',
  'PUBLIC',
  'NGO',
  'SOCIAL_ENTERPRISE',
  'SOCIAL_COOPERATIVE',
  'SELF',
] as const;
export const EMPLOYMENT_END_REASONS = [
  'TERM_ENDED',
  'ENDED_BY_EMPLOYER',
  'ENDED_BY_PERSON',
  'MUTUAL_AGREEMENT',
  'ANOTHER_JOB',
  'BUSINESS_CLOSED',
  'DEATH',
] as const;

export const EmploymentStarted = defineEvent('EmploymentStarted', {
  ...basics,
  polish: 'Podjęto zatrudnienie',
  open: z.strictObject({
    employmentId,
    caseId,
    clientId,
    recordedBy: institutionId,
    kind: z.enum(EMPLOYMENT_KINDS),
    evidence: z.enum(EMPLOYMENT_EVIDENCE),
    startedOn: civilDay,
    form: z.enum(EMPLOYMENT_FORMS).optional(),
    /** Share of full-time hours. */
    hoursSharePercent: z.number().int().min(1).max(100).optional(),
    employerKind: z.enum(EMPLOYER_KINDS).optional(),
    /** The participation during which the job was taken. */
    participationId: participationId.optional(),
    /** Parties of the case that the recorder proved; they know the employment and may record its end. */
    informed: z.array(institutionId).max(20),
  }),
  sealed: { note: { class: 'P2', schema: freeText } },
  participants: (data) => data.informed,
  example: {
    employmentId: '3f9a7b2d-8c4e-5f5a-8b1c-2d3e4f5a6b7c' as never,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as never,
    clientId: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never,
    recordedBy: 'cis-zielona-gora' as never,
    kind: 'COOPERATIVE_FOUNDED',
    evidence: 'KRS',
    startedOn: '2026-06-01' as never,
    form: 'COOPERATIVE_CONTRACT',
    hoursSharePercent: 100,
    employerKind: 'SOCIAL_COOPERATIVE',
    informed: ['mops-zielona-gora' as never],
  },
});

export const EmploymentEnded = defineEvent('EmploymentEnded', {
  ...basics,
  polish: 'Ustało zatrudnienie',
  open: z.strictObject({ endedOn: civilDay, reason: z.enum(EMPLOYMENT_END_REASONS) }),
  sealed: { note: { class: 'P2', schema: freeText } },
  example: { endedOn: '2026-09-30' as never, reason: 'TERM_ENDED' },
});

export type EmploymentEvent = EventOf<typeof EmploymentStarted> | EventOf<typeof EmploymentEnded>;
