import { ReferralRejected, type REJECTION_REASONS } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type Decision,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import { institutionAsSeen, type InstitutionAsSeen } from '../as-seen/institution-as-seen.js';
import { lookAtInstitution } from '../as-seen/surroundings.js';
import { noteFor } from '../disclosures.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import type { Referral, ReferralFact } from '../referral.js';

export interface RejectReferralData {
  readonly referralId: ReferralId;
  readonly reason: (typeof REJECTION_REASONS)[number];
  /** A centre that may have a place. Only the issuer can refer the person there. */
  readonly suggestedCentre?: InstitutionId;
  /** What the centre adds for the issuer; sealed. */
  readonly note?: string;
}

/** The centre does not take the person, for a coded reason. */
export class RejectReferral extends Command<RejectReferralData> {}

export type RejectReferralRefusal = StepRefusal | 'SUGGESTED_CENTRE_UNSUITABLE';

export const lookAtSuggested = (
  look: Look,
  { suggestedCentre }: Asked<RejectReferralData>,
): Promise<InstitutionAsSeen> =>
  suggestedCentre === undefined
    ? Promise.resolve(institutionAsSeen.initial)
    : lookAtInstitution(look, suggestedCentre);

export function rejectReferral(
  { reason, suggestedCentre, note, by }: Asked<RejectReferralData>,
  referral: Referral,
  suggested: InstitutionAsSeen,
): Decision<ReferralFact, RejectReferralRefusal> {
  if (referral.status === 'rejected' && referral.receiver === by.institutionId) {
    const same = referral.reason === reason && referral.suggestedCentre === suggestedCentre;
    // A note cannot be compared with the sealed one, so it is never quietly dropped.
    if (same && note === undefined) return alreadyDone();
  }
  const no = whyNot(referral, 'referral:reject', by.institutionId);
  if (no !== undefined) return no;
  const toItself = suggestedCentre === by.institutionId;
  if (suggestedCentre !== undefined && (toItself || suggested.kind !== 'CIS')) {
    return refuse('SUGGESTED_CENTRE_UNSUITABLE');
  }
  const { issuer } = referral as Extract<Referral, { status: 'delivered' | 'waiting' }>;
  return record(
    ReferralRejected({ reason, ...(suggestedCentre && { suggestedCentre }) }, { note }),
    ...noteFor(issuer, note),
  );
}
