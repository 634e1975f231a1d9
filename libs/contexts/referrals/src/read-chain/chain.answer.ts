import { ReferralAnswer } from '../read-referral/referral.answer.js';

/** The referrals of one chain of forwardings, as far as my institution may know it. */
export class ReferralChainAnswer {
  /** From the first referral to the last; for a centre its own only. */
  items!: ReferralAnswer[];
  /** Whether both ends are here; false while a forwarding is still being carried out. @example true */
  complete!: boolean;
}
