import {
  CooperativeFoundingStarted,
  CooperativeRegistered,
  DataDisclosed,
  EmploymentEnded,
  EmploymentStarted,
  OwesHandoverAccepted,
  OwesHandoverDeclined,
  OwesHandoverProposed,
} from '#language/event-catalogue';
import {
  civilDate,
  type CaseId,
  type ClientId,
  type EmploymentId,
  type HandoverId,
  type InstitutionId,
  type ParticipationId,
} from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import type { CaseAsSeen } from './as-seen/case-as-seen.js';
import type { OwesAsSeen } from './as-seen/owes-as-seen.js';
import type { PartiesAsSeen } from './as-seen/parties-as-seen.js';
import type { Standing } from './as-seen/standing.js';
import { employment, type EmploymentFact, type EmploymentStatus } from './employment.js';
import { handover, type HandoverFact } from './handover.js';

// The institutions and days of the first scenario: from the centre of Zielona Góra to a cooperative.
export const mops = 'mops-zielona-gora' as InstitutionId;
export const cis = 'cis-zielona-gora' as InstitutionId;
export const owes = 'owes-zielona-gora' as InstitutionId;
export const otherOwes = 'owes-gorzow' as InstitutionId;
export const pup = 'pup-zagan' as InstitutionId;
export const stranger = 'cis-swiebodzin' as InstitutionId;
export const zielonaGora = '0862011';

export const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
export const clientId = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as ClientId;
export const handoverId = '2e8f6a1c-7b3d-5e4f-9a0b-1c2d3e4f5a6b' as HandoverId;
export const employmentId = '3f9a7b2d-8c4e-5f5a-8b1c-2d3e4f5a6b7c' as EmploymentId;
export const participationId = '4c3b2a19-0807-5f6e-8d5c-4b3a29180706' as ParticipationId;

export const openCase: CaseAsSeen = {
  status: 'open',
  clientId,
  owner: mops,
  gminas: [zielonaGora],
};
/** What the centre's participation proves; the owner of the case issued the referral. */
export const byParticipation: PartiesAsSeen = {
  caseId,
  parties: [cis, mops],
  restsOn: [`referral-r`],
};
export const standing: Standing = { case: openCase, proved: byParticipation };
export const viaParticipation = { kind: 'participation', id: participationId } as const;
/** Known to the registry, its accreditation unknown to it. */
export const registeredOwes: OwesAsSeen = {
  kind: 'OWES',
  areas: ['0804', '0862'],
  accreditations: [],
};

const secondOfMarch = civilDate('2026-03-02');
export const proposed = OwesHandoverProposed({
  ...{ handoverId, caseId, clientId, from: cis, owes, aim: 'FOUND_COOPERATIVE' },
  basis: { kind: 'CONSENT', on: secondOfMarch },
  proposedOn: secondOfMarch,
  participationId,
  accreditationUnverified: true,
});
export const disclosed = DataDisclosed({
  recipient: owes,
  classes: ['P1'],
  fields: ['identity'],
  about: 'handover',
});
export const accepted = OwesHandoverAccepted({ acceptedOn: civilDate('2026-03-04') });
export const declined = OwesHandoverDeclined({
  declinedOn: civilDate('2026-03-04'),
  reason: 'NO_CAPACITY',
});
export const foundingStarted = CooperativeFoundingStarted({ startedOn: civilDate('2026-04-13') });
export const registered = CooperativeRegistered({
  registeredOn: civilDate('2026-06-01'),
  krs: '0001234567',
  members: 5,
});

/** One history for each state that a hand-over can be in. */
export const handovers: Readonly<Record<string, readonly HandoverFact[]>> = {
  none: [],
  proposed: [proposed, disclosed],
  accepted: [proposed, disclosed, accepted],
  founding: [proposed, disclosed, accepted, foundingStarted],
  registered: [proposed, disclosed, accepted, foundingStarted, registered],
  'registered without founding': [proposed, disclosed, accepted, registered],
  declined: [proposed, disclosed, declined],
};
export const handoverAfter = (name: string) => deciderSpec(handover)(...(handovers[name] ?? []));

export const started = EmploymentStarted({
  ...{ employmentId, caseId, clientId, recordedBy: cis },
  ...{ kind: 'COOPERATIVE_FOUNDED', evidence: 'KRS', startedOn: civilDate('2026-06-01') },
  ...{ form: 'COOPERATIVE_CONTRACT', hoursSharePercent: 100, employerKind: 'SOCIAL_COOPERATIVE' },
  informed: [mops],
} as const);
export const ended = EmploymentEnded({
  endedOn: civilDate('2026-09-30'),
  reason: 'TERM_ENDED',
});
export const employments: Readonly<Record<EmploymentStatus, readonly EmploymentFact[]>> = {
  none: [],
  started: [started],
  ended: [started, ended],
};
export const employmentAfter = (name: EmploymentStatus) =>
  deciderSpec(employment)(...employments[name]);

export const adviser = (on = '2026-06-15', at: InstitutionId = owes) =>
  askedBy(at, 'OWES_ADVISER', on);
export const worker = (on = '2026-03-02', at: InstitutionId = cis) =>
  askedBy(at, 'CIS_SOCIAL_WORKER', on);
