import { refuse, type CivilDate } from '#language/kernel';
import type { Asked } from '#platform/service';
import type { InstitutionAsSeen } from '../institution-as-seen.js';

export const THIRD_PARTY_KINDS = ['ADDICTION_TREATMENT', 'PCPR', 'OPS', 'NGO', 'KIS'] as const;
export type ThirdPartyKind = (typeof THIRD_PARTY_KINDS)[number];

/** Who asks (UZS 12(1)(1)-(2)). A labour office is never an applicant. */
export interface Applicant {
  readonly applicantKind: 'SELF' | 'REPRESENTATIVE' | 'THIRD_PARTY';
  readonly applicantName?: string;
  readonly applicantInstitutionKind?: ThirdPartyKind;
  readonly consent?: { readonly givenBy: 'PERSON' | 'REPRESENTATIVE'; readonly on: CivilDate };
}

export type ApplicantRefusal =
  | 'APPLICANT_DETAILS_NOT_EXPECTED'
  | 'THIRD_PARTY_NOT_NAMED'
  | 'THIRD_PARTY_WITHOUT_CONSENT'
  | 'CONSENT_AFTER_APPLICATION'
  | 'THIRD_PARTY_RECORDED_BY_ANOTHER';

/** What is wrong with the applicant, or undefined. */
export function applicantFault(
  asked: Asked<Applicant & { readonly addressee: string }>,
  recorder: InstitutionAsSeen,
) {
  const { applicantKind, applicantName, applicantInstitutionKind, consent, by, on } = asked;
  if (applicantKind !== 'THIRD_PARTY') {
    const expected = applicantKind === 'REPRESENTATIVE' ? undefined : applicantName;
    return (expected ?? applicantInstitutionKind ?? consent)
      ? refuse('APPLICANT_DETAILS_NOT_EXPECTED')
      : undefined;
  }
  if (consent === undefined) return refuse('THIRD_PARTY_WITHOUT_CONSENT');
  if (consent.on > on) {
    return refuse('CONSENT_AFTER_APPLICATION', { consentOn: consent.on, appliedOn: on });
  }
  if (applicantName === undefined || applicantInstitutionKind === undefined) {
    return refuse('THIRD_PARTY_NOT_NAMED');
  }
  const own = recorder?.kind === applicantInstitutionKind;
  // A treatment unit as actor would reveal an illness: the addressed OPS records for it.
  const forAnother = recorder?.kind === 'OPS' && asked.addressee === by.institutionId;
  return own || forAnother ? undefined : refuse('THIRD_PARTY_RECORDED_BY_ANOTHER');
}
