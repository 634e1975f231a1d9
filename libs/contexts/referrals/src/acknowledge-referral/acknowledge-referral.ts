import { ReferralAcknowledged, type ReferralEvent } from '#language/event-catalogue';
import { alreadyDone, record, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import { isIssued, type Referral } from '../referral.js';

export interface AcknowledgeReferralData {
  readonly referralId: ReferralId;
}

/** The centre confirms that it has received the referral. It is no answer yet. */
export class AcknowledgeReferral extends Command<AcknowledgeReferralData> {}

export function acknowledgeReferral(
  { by }: Asked<AcknowledgeReferralData>,
  referral: Referral,
): Decision<ReferralEvent, StepRefusal> {
  const isReceiver = isIssued(referral) && referral.receiver === by.institutionId;
  if (isReceiver && referral.acknowledged) return alreadyDone();
  return (
    whyNot(referral, 'referral:acknowledge', by.institutionId) ?? record(ReferralAcknowledged({}))
  );
}
