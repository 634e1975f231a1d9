import { ReferralSupplemented, type Financing } from '#language/event-catalogue';
import { record, refuse, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import { lookAtPayment, nothingSeen, type Payment } from '../as-seen/surroundings.js';
import { noteFor } from '../disclosures.js';
import { whyNotFinanced, type FinancingRefusal } from '../policies.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import { isIssued, type Referral, type ReferralFact } from '../referral.js';
import type { ReturnItem } from '../return-referral/return-referral.js';

export interface SupplementReferralData {
  readonly referralId: ReferralId;
  readonly items: readonly ReturnItem[];
  /** Another way of paying for the stay than the issue named. */
  readonly financing?: Financing;
  /** What the issuer adds for the centre; sealed. */
  readonly note?: string;
}

/** The issuer supplies what the centre missed; the centre's clock goes on. */
export class SupplementReferral extends Command<SupplementReferralData> {}

export type SupplementReferralRefusal = StepRefusal | FinancingRefusal | 'SUPPLEMENT_INCOMPLETE';

export const lookForSupplement = (
  look: Look,
  asked: Asked<SupplementReferralData>,
  referral: Referral,
): Promise<Payment> =>
  isIssued(referral)
    ? lookAtPayment(look, referral, asked.financing ?? referral.financing)
    : Promise.resolve(nothingSeen);

export function supplementReferral(
  { items, financing, note, by, on }: Asked<SupplementReferralData>,
  referral: Referral,
  payment: Payment,
): Decision<ReferralFact, SupplementReferralRefusal> {
  const no = whyNot(referral, 'referral:supplement', by.institutionId);
  if (no !== undefined) return no;
  const { missing, receiver } = referral as Extract<Referral, { status: 'returned' }>;
  const still = missing.filter((item) => !(items as readonly string[]).includes(item));
  if (still.length > 0) return refuse('SUPPLEMENT_INCOMPLETE', { missing: still });
  const unpaid = whyNotFinanced(payment, on);
  if (unpaid !== undefined) return unpaid;
  return record(
    ReferralSupplemented({ items: [...items], ...(financing && { financing }) }, { note }),
    ...noteFor(receiver, note),
  );
}
