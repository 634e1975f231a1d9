import { ReferralLapsed, type LAPSE_REASONS } from '#language/event-catalogue';
import { alreadyDone, record, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { noteFor } from '../disclosures.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import type { Referral, ReferralFact } from '../referral.js';

export interface LapseReferralData {
  readonly referralId: ReferralId;
  readonly reason: (typeof LAPSE_REASONS)[number];
  /** What the centre adds for the issuer; sealed. */
  readonly note?: string;
}

/** A place was confirmed, but the person was not admitted: did not come, or something was missing. */
export class LapseReferral extends Command<LapseReferralData> {}

export function lapseReferral(
  { reason, note, by }: Asked<LapseReferralData>,
  referral: Referral,
): Decision<ReferralFact, StepRefusal> {
  const isReceiver = referral.status === 'lapsed' && referral.receiver === by.institutionId;
  // A note cannot be compared with the sealed one, so it is never quietly dropped.
  if (isReceiver && referral.reason === reason && note === undefined) return alreadyDone();
  const no = whyNot(referral, 'referral:lapse', by.institutionId);
  if (no !== undefined) return no;
  const { issuer } = referral as Extract<Referral, { status: 'accepted' }>;
  return record(ReferralLapsed({ reason }, { note }), ...noteFor(issuer, note));
}
