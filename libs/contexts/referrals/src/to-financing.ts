import type { Financing } from '#language/event-catalogue';
import type { AgreementId } from '#language/kernel';
import type { FinancingBody } from './financing.body.js';

/** The financing that a validated body states; the form has refused everything incomplete. */
export function toFinancing({ kind, agreementId, gmina }: FinancingBody): Financing {
  switch (kind) {
    case 'LOCAL':
      return { kind };
    case 'AGREEMENT':
      return { kind, agreementId: agreementId as AgreementId };
    case 'GMINA_PAYS':
      return { kind, gmina: gmina as string };
  }
}
