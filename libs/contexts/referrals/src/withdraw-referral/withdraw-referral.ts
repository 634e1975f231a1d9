import {
  ReferralWithdrawn,
  type ReferralEvent,
  type WITHDRAWAL_REASONS,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import type { Referral } from '../referral.js';

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export interface WithdrawReferralData {
  readonly referralId: ReferralId;
  /** Whose will it was; the issuer records it either way. */
  readonly endedBy: 'ISSUER' | 'PERSON';
  readonly reason: WithdrawalReason;
}

/** The referral is taken back, by the issuer or on the person's word, until the person is admitted. */
export class WithdrawReferral extends Command<WithdrawReferralData> {}

export type WithdrawReferralRefusal = StepRefusal | 'WITHDRAWAL_REASON_OF_ANOTHER';

/** The reasons that each of the two may have. */
const reasonsOf: Readonly<Record<'ISSUER' | 'PERSON', readonly WithdrawalReason[]>> = {
  ISSUER: ['ISSUED_IN_ERROR', 'CIRCUMSTANCES_CHANGED', 'NO_ANSWER', 'OTHER_SUPPORT'],
  PERSON: ['PERSON_RESIGNED', 'CIRCUMSTANCES_CHANGED', 'OTHER_SUPPORT'],
};

export function withdrawReferral(
  { endedBy, reason, by }: Asked<WithdrawReferralData>,
  referral: Referral,
): Decision<ReferralEvent, WithdrawReferralRefusal> {
  if (referral.status === 'withdrawn' && referral.issuer === by.institutionId) {
    if (referral.endedBy === endedBy && referral.reason === reason) return alreadyDone();
  }
  const no = whyNot(referral, 'referral:withdraw', by.institutionId);
  if (no !== undefined) return no;
  return reasonsOf[endedBy].includes(reason)
    ? record(ReferralWithdrawn({ endedBy, reason }))
    : refuse('WITHDRAWAL_REASON_OF_ANOTHER', { reasons: reasonsOf[endedBy] });
}
