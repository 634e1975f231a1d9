import {
  ApplicationRefused,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  EnvironmentalInterviewHeld,
  EnvironmentalInterviewRefused,
  OpinionIssued,
  OpinionRequested,
} from '#language/event-catalogue';
import {
  civilDate,
  type ApplicationId,
  type CaseId,
  type ClientId,
  type InstitutionId,
} from '#language/kernel';
import { askedBy } from '#testing';
import type { ApplicationFact } from './application.js';

// The institutions and days of the scenarios: Zbąszynek applies to its own OPS, Szprotawa to the PUP.
export const ops = 'ops-zbaszynek' as InstitutionId;
export const szprotawa = 'ops-szprotawa' as InstitutionId;
export const pup = 'pup-zagan' as InstitutionId;
export const kis = 'kis-zielona-gora' as InstitutionId;
export const cis = 'cis-swiebodzin' as InstitutionId;
export const stranger = 'ops-ilowa' as InstitutionId;

export const applicationId = '1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f' as ApplicationId;
export const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
export const clientId = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as ClientId;
const thing = { applicationId, caseId, clientId };

/** The person applies to the OPS on 15.06.2026 (scenario 3). */
export const toTheOps = ApplicationSubmitted({
  ...thing,
  applicantKind: 'SELF',
  recordedBy: ops,
  addressee: ops,
  competentOps: ops,
  submittedOn: civilDate('2026-06-15'),
});
/** The person applies to the labour office on 3.06.2025 (scenario 2). */
export const toThePup = ApplicationSubmitted({
  ...thing,
  applicantKind: 'SELF',
  recordedBy: pup,
  addressee: pup,
  competentOps: szprotawa,
  submittedOn: civilDate('2025-06-03'),
});
/** A club applies for the person, with consent (scenario 1, on the days of scenario 3). */
export const byTheClub = ApplicationSubmitted({
  ...thing,
  applicantKind: 'THIRD_PARTY',
  consent: { givenBy: 'PERSON', on: civilDate('2026-06-12') },
  recordedBy: kis,
  addressee: ops,
  competentOps: ops,
  submittedOn: civilDate('2026-06-15'),
});
export const requested = OpinionRequested({
  ops: szprotawa,
  urgent: false,
  requestedOn: civilDate('2025-06-04'),
});
export const held = EnvironmentalInterviewHeld({
  heldOn: civilDate('2026-06-22'),
  kind: 'FULL',
  place: 'RESIDENCE',
  urgent: false,
});
export const heldInSzprotawa = EnvironmentalInterviewHeld({
  ...held.data,
  heldOn: civilDate('2025-06-12'),
});
export const interviewRefused = EnvironmentalInterviewRefused({
  refusedOn: civilDate('2026-06-22'),
});
const opinion = {
  recommendedForm: 'CIS',
  issuedOn: civilDate('2026-06-25'),
  issuedBy: ops,
} as const;
export const positive = OpinionIssued({ ...opinion, conclusion: 'POSITIVE' });
export const negative = OpinionIssued({ ...opinion, conclusion: 'NEGATIVE' });
export const refused = ApplicationRefused({ reason: 'NOT_ELIGIBLE' });
export const withdrawn = ApplicationWithdrawn({ reason: 'PERSON_RESIGNED' });

/** One history for each state that an application can be in, the labour office's way included. */
export const histories: Readonly<Record<string, readonly ApplicationFact[]>> = {
  'no application': [],
  'submitted to the OPS': [toTheOps],
  'submitted to the PUP': [toThePup],
  'submitted by a club': [byTheClub],
  'asked for an opinion': [toThePup, requested],
  'interview held': [byTheClub, held],
  'interview held for the PUP': [toThePup, requested, heldInSzprotawa],
  'interview refused': [toTheOps, interviewRefused],
  'positive opinion': [toTheOps, held, positive],
  'negative opinion': [toTheOps, held, negative],
  refused: [toTheOps, refused],
  withdrawn: [byTheClub, held, withdrawn],
};

export const worker = (on = '2026-06-25', at: InstitutionId = ops) =>
  askedBy(at, 'OPS_SOCIAL_WORKER', on);
export const head = (on = '2026-06-26', at: InstitutionId = ops) => askedBy(at, 'OPS_HEAD', on);
export const adviser = (on = '2025-06-04', at: InstitutionId = pup) =>
  askedBy(at, 'PUP_ADVISER', on);
