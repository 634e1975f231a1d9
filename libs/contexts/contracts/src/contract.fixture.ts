import {
  ContractAmended,
  ContractBreached,
  ContractCompleted,
  ContractProposed,
  ContractRefused,
  ContractReviewed,
  ContractSigned,
  ContractTerminated,
} from '#language/event-catalogue';
import {
  civilDate,
  type CaseId,
  type ClientId,
  type ContractId,
  type InstitutionId,
} from '#language/kernel';
import { askedBy } from '#testing';
import type { CaseAsSeen } from './as-seen/case-as-seen.js';
import type { InstitutionAsSeen } from './as-seen/institution-as-seen.js';
import type { ContractFact } from './contract.js';
import type { SignContractData } from './sign-contract/sign-contract.js';

// The institutions and days of the first scenario: the MOPS of Zielona Góra and the club there.
export const mops = 'mops-zielona-gora' as InstitutionId;
export const kis = 'kis-zielona-gora' as InstitutionId;
export const otherKis = 'kis-nowa-sol' as InstitutionId;
export const szprotawa = 'ops-szprotawa' as InstitutionId;
export const pup = 'pup-zielona-gora' as InstitutionId;
export const pcpr = 'pcpr-zielona-gora' as InstitutionId;

export const contractId = '3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c' as ContractId;
export const caseId = '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d' as CaseId;
export const clientId = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as ClientId;

export const registry: Readonly<Record<string, InstitutionAsSeen>> = {
  [mops]: { kind: 'OPS', areas: ['0862011'] },
  [szprotawa]: { kind: 'OPS', areas: ['0810073'] },
  [pup]: { kind: 'PUP', areas: ['0862'] },
  [pcpr]: { kind: 'PCPR', areas: ['0862'] },
  [kis]: { kind: 'KIS', areas: [] },
  [otherKis]: { kind: 'KIS', areas: [] },
};
export const unregistered: InstitutionAsSeen = { areas: [] };
export const open: Exclude<CaseAsSeen, { status: 'none' }> = {
  status: 'open',
  clientId,
  owner: mops,
};

const day = civilDate;
export const proposed = ContractProposed({
  contractId,
  caseId,
  clientId,
  institution: mops,
  kind: 'B',
  concludedWith: 'PERSON',
  proposedOn: day('2024-01-10'),
});
/** What both sides signed on 15.01.2024: two goals, two actions, two reviews. */
export const agreed: SignContractData = {
  contractId,
  signedByPerson: true,
  signedBySocialWorker: true,
  from: day('2024-01-15'),
  to: day('2024-07-31'),
  goals: [
    { area: 'WORK', text: 'Stała praca.' },
    { area: 'HOUSING', text: 'Własny pokój.' },
  ],
  actions: [
    { goal: 1, side: 'PERSON', until: day('2024-07-31'), text: 'Warsztaty w klubie.' },
    { goal: 2, side: 'INSTITUTION', until: day('2024-03-29'), text: 'Wniosek o lokal.' },
  ],
  reviewDays: [day('2024-04-15'), day('2024-07-31')],
  homeless: false,
  kisId: kis,
};
export const texts = {
  'goal-1': 'Stała praca.',
  'goal-2': 'Własny pokój.',
  'action-1': 'Warsztaty w klubie.',
  'action-2': 'Wniosek o lokal.',
};
export const goalsInWords = { 'goal-1': 'Stała praca.', 'goal-2': 'Własny pokój.' };

export const signed = ContractSigned({
  contractId,
  caseId,
  institution: mops,
  kind: 'B',
  concludedWith: 'PERSON',
  signedOn: day('2024-01-15'),
  from: day('2024-01-15'),
  to: day('2024-07-31'),
  kisId: kis,
  goals: [
    { number: 1, area: 'WORK' },
    { number: 2, area: 'HOUSING' },
  ],
  actions: [
    { number: 1, goal: 1, side: 'PERSON', until: day('2024-07-31') },
    { number: 2, goal: 2, side: 'INSTITUTION', until: day('2024-03-29') },
  ],
  reviewDays: [day('2024-04-15'), day('2024-07-31')],
});
const { kisId: _, ...withoutClub } = signed.data;
export const signedWithoutClub = ContractSigned(withoutClub);
export const refused = ContractRefused({
  reason: 'PERSON_DECLINED',
  refusedOn: day('2024-01-15'),
});
export const amendedTo = ContractAmended({
  amendedOn: day('2024-04-15'),
  to: day('2024-09-30'),
});
export const reviewed = ContractReviewed({
  reviewedOn: day('2024-04-15'),
  results: [
    { action: 1, result: 'PARTLY' },
    { action: 2, result: 'DONE' },
  ],
  plannedFor: day('2024-04-15'),
  nextReviewOn: day('2024-07-31'),
});
export const breached = ContractBreached({ action: 1, statedOn: day('2024-05-20') });
export const completed = ContractCompleted({
  result: 'GOALS_REACHED',
  completedOn: day('2024-07-31'),
});
export const terminated = ContractTerminated({
  reason: 'MOVED_AWAY',
  terminatedOn: day('2024-05-31'),
});

/** One history for each state that a contract can be in. */
export const histories: Readonly<Record<string, readonly ContractFact[]>> = {
  'no contract': [],
  proposed: [proposed],
  refused: [proposed, refused],
  signed: [proposed, signed],
  'signed without a club': [proposed, signedWithoutClub],
  amended: [proposed, signed, amendedTo],
  reviewed: [proposed, signed, reviewed],
  breached: [proposed, signed, breached],
  completed: [proposed, signed, reviewed, completed],
  terminated: [proposed, signed, terminated],
};

export const worker = (on: string, at: InstitutionId = mops) =>
  askedBy(at, 'OPS_SOCIAL_WORKER', on);
