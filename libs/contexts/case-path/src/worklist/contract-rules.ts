import type { CivilDate, InstitutionId } from '#language/kernel';
import { legalBasis } from '#language/law';
import type { WaitingRule } from './waiting-rules.js';

const institution = (id: string | undefined) => id as InstitutionId;

/** A review falls due on the day that both sides agreed on; after the last one none is awaited. */
const reviewBy = (id: string | undefined, day: string | undefined) =>
  day === undefined
    ? 'nothing'
    : {
        institution: institution(id),
        due: {
          day: day as CivilDate,
          kind: 'CONTRACT',
          legalBasis: legalBasis('UPS_108'),
        } as const,
      };

/** What a social contract makes its institution wait for. The last day of a contract ends nothing by itself. */
export const contractRules: readonly WaitingRule[] = [
  {
    reason: 'CONTRACT_TO_SIGN',
    polish: 'Zawrzyj zaproponowany kontrakt socjalny albo zapisz, że do niego nie doszło',
    act: 'contract:sign',
    thing: 'contract',
    opens: { ContractProposed: ({ data }) => ({ institution: institution(data['institution']) }) },
    closes: ['ContractSigned', 'ContractRefused'],
  },
  {
    reason: 'CONTRACT_TO_REVIEW',
    polish: 'Oceń realizację kontraktu socjalnego',
    act: 'contract:review',
    thing: 'contract',
    remembers: { ContractSigned: ['institution'] },
    opens: {
      ContractSigned: ({ data }) => reviewBy(data['institution'], data['reviewDays']?.[0]),
      ContractReviewed: ({ data }, { institution: id }) => reviewBy(id, data['nextReviewOn']),
      // An amendment that leaves the review days alone leaves also what is awaited.
      ContractAmended: ({ data }, { institution: id }) =>
        data['reviewDays'] === undefined ? undefined : reviewBy(id, data['nextReviewOn']),
    },
    closes: ['ContractCompleted', 'ContractTerminated'],
  },
];
