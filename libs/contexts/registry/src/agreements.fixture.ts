import {
  AgreementAmendmentProposed,
  AgreementConcluded,
  AgreementConfirmed,
  AgreementProposed,
  type AgreementEvent,
} from '#language/event-catalogue';
import { civilDate, foldAll, type AgreementId, type InstitutionId } from '#language/kernel';
import { agreement, type AgreementTerms } from './agreement.js';

const id = (name: string) => name as InstitutionId;
export const szprotawa = id('ops-szprotawa');
export const ilowa = id('ops-ilowa');
export const zagan = id('pup-zagan');
export const agreementId = '0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11' as AgreementId;
const otherId = '5d0c1b2a-3f4e-5a6b-8c7d-9e0f1a2b3c4d' as AgreementId;

/** Szprotawa and Iłowa agree on sending residents to each other's centre, from 2025 to 2026. */
export const terms = (more: Partial<AgreementTerms> = {}): AgreementTerms => ({
  agreementId,
  parties: [szprotawa, ilowa],
  kind: 'INTER_GMINA',
  gminas: ['0810073', '0810043'],
  from: civilDate('2025-01-02'),
  to: civilDate('2026-12-31'),
  agreedTerms: {},
  financing: true,
  fictional: true,
  ...more,
});

export const proposed = AgreementProposed(terms());
export const confirmedBy = (by: InstitutionId) => AgreementConfirmed({ agreementId, by });
export const concluded = AgreementConcluded(terms());
/** Proposed by Szprotawa, confirmed by Iłowa. */
export const inForce: readonly AgreementEvent[] = [
  proposed,
  confirmedBy(szprotawa),
  confirmedBy(ilowa),
  concluded,
];
export const change = { to: civilDate('2027-12-31'), agreedTerms: { returnsMax: 2 } };
export const amendmentProposed = AgreementAmendmentProposed({ agreementId, ...change });
/** Another agreement of the same parties, from that day on, to that day or without end. */
export const another = (from: string, to?: string) => {
  const { to: _, ...rest } = terms({ agreementId: otherId, from: civilDate(from) });
  return foldAll(agreement, [AgreementConcluded({ ...rest, ...(to && { to: civilDate(to) }) })]);
};
