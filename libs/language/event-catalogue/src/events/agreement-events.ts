import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { agreementId, civilDay, institutionId, terc } from '../vocabulary.js';

export const AGREEMENT_KINDS = ['PUP_OPS', 'INTER_GMINA', 'CIS_OWES', 'OTHER'] as const;

/** Agreed answers in working days: rules of cooperation, never shown as legal deadlines. */
const agreedTerms = z.strictObject({
  opinionWorkingDays: z.number().int().min(1).max(365).optional(),
  referralAnswerWorkingDays: z.number().int().min(1).max(365).optional(),
  referralValidityDays: z.number().int().min(1).max(3650).optional(),
  returnsMax: z.number().int().min(1).max(20).optional(),
});

const terms = {
  parties: z.array(institutionId).min(2).max(50),
  kind: z.enum(AGREEMENT_KINDS),
  /** The gminas between which an inter-gmina agreement is concluded (UZS 12(5)(1)). */
  gminas: z.array(terc).max(3000),
  from: civilDay,
  to: civilDay.optional(),
  agreedTerms,
  /** Whether it holds rules of financing, as UZS 12(5)(1) demands of an inter-gmina agreement. */
  financing: z.boolean(),
  fictional: z.boolean(),
};

const participants = (data: { parties: readonly (typeof institutionId)['_output'][] }) =>
  data.parties;
const basics = {
  version: 1,
  thing: 'agreement',
  legalBasis: ['UZS_12_5'],
  audience: 'PARTICIPANTS',
} as const;
const exampleId = '0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11' as never;
const exampleTerms = {
  agreementId: exampleId,
  parties: ['ops-szprotawa', 'ops-ilowa'] as never[],
  kind: 'INTER_GMINA' as const,
  gminas: ['0810073', '0810043'],
  from: '2025-01-02' as never,
  agreedTerms: {},
  financing: true,
  fictional: true,
};

export const AgreementProposed = defineEvent('AgreementProposed', {
  ...basics,
  polish: 'Zaproponowano porozumienie',
  open: z.strictObject({ agreementId, ...terms }),
  participants,
  example: exampleTerms,
});
export const AgreementConfirmed = defineEvent('AgreementConfirmed', {
  ...basics,
  polish: 'Potwierdzono porozumienie',
  open: z.strictObject({ agreementId, by: institutionId }),
  example: { agreementId: exampleId, by: 'ops-ilowa' as never },
});
export const AgreementConcluded = defineEvent('AgreementConcluded', {
  ...basics,
  polish: 'Zawarto porozumienie',
  open: z.strictObject({ agreementId, ...terms }),
  participants,
  example: exampleTerms,
});
/** Proposed by one party; in force once every other party has confirmed it. */
export const AgreementAmendmentProposed = defineEvent('AgreementAmendmentProposed', {
  ...basics,
  polish: 'Zaproponowano zmianę porozumienia',
  open: z.strictObject({ agreementId, to: civilDay.optional(), agreedTerms }),
  example: { agreementId: exampleId, to: '2026-12-31' as never, agreedTerms: {} },
});
export const AgreementAmended = defineEvent('AgreementAmended', {
  ...basics,
  polish: 'Zmieniono porozumienie',
  open: z.strictObject({ agreementId, to: civilDay.optional(), agreedTerms }),
  example: { agreementId: exampleId, to: '2026-12-31' as never, agreedTerms: {} },
});
export const AgreementTerminated = defineEvent('AgreementTerminated', {
  ...basics,
  polish: 'Rozwiązano porozumienie',
  open: z.strictObject({ agreementId, lastDay: civilDay }),
  example: { agreementId: exampleId, lastDay: '2026-06-30' as never },
});

export type AgreementEvent =
  | EventOf<typeof AgreementProposed>
  | EventOf<typeof AgreementConfirmed>
  | EventOf<typeof AgreementConcluded>
  | EventOf<typeof AgreementAmendmentProposed>
  | EventOf<typeof AgreementAmended>
  | EventOf<typeof AgreementTerminated>;
