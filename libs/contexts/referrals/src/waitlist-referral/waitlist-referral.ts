import { ReferralWaitlisted, type ReferralEvent } from '#language/event-catalogue';
import { alreadyDone, record, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Payment } from '../as-seen/surroundings.js';
import { isLocal } from '../policies.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import type { Referral } from '../referral.js';

export interface WaitlistReferralData {
  readonly referralId: ReferralId;
  /** The place on the centre's list, from 1. */
  readonly place: number;
}

/** The centre has no place yet and puts the person on its waiting list. */
export class WaitlistReferral extends Command<WaitlistReferralData> {}

export function waitlistReferral(
  { place, by }: Asked<WaitlistReferralData>,
  referral: Referral,
  payment: Payment,
): Decision<ReferralEvent, StepRefusal> {
  const isReceiver = referral.status === 'waiting' && referral.receiver === by.institutionId;
  if (isReceiver && referral.place === place) return alreadyDone();
  const no = whyNot(referral, 'referral:waitlist', by.institutionId);
  if (no !== undefined) return no;
  const priority = isLocal(payment) ? 'FOUNDER_GMINA' : 'OTHER_GMINA';
  return record(ReferralWaitlisted({ place, priority }));
}
