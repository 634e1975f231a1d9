import { OpsNotificationReceived, type ReferralEvent } from '#language/event-catalogue';
import { alreadyDone, record, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import { isIssued, type Referral } from '../referral.js';

export interface ConfirmNotificationData {
  readonly referralId: ReferralId;
}

/** The OPS confirms that the labour office has notified it of the referral (UZS 12(1) in fine). */
export class ConfirmNotification extends Command<ConfirmNotificationData> {}

export function confirmNotification(
  { by }: Asked<ConfirmNotificationData>,
  referral: Referral,
): Decision<ReferralEvent, StepRefusal> {
  const ops = by.institutionId;
  if (isIssued(referral) && referral.notifiedOps === ops && referral.notificationReceived) {
    return alreadyDone();
  }
  return (
    whyNot(referral, 'referral:confirm-notification', ops) ??
    record(OpsNotificationReceived({ ops }))
  );
}
