import { ReferralReturned, type RETURN_ITEMS } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import { agreementAsSeen, type AgreementAsSeen } from '../as-seen/agreement-as-seen.js';
import { lookAtAgreement } from '../as-seen/surroundings.js';
import { noteFor } from '../disclosures.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import { isIssued, type Referral, type ReferralFact } from '../referral.js';

export type ReturnItem = (typeof RETURN_ITEMS)[number];

export interface ReturnReferralData {
  readonly referralId: ReferralId;
  readonly missing: readonly ReturnItem[];
  /** What the centre adds for the issuer; sealed. */
  readonly note?: string;
}

/** The centre asks for what is missing; its clock stands still until it is supplemented. */
export class ReturnReferral extends Command<ReturnReferralData> {}

export type ReturnReferralRefusal = StepRefusal | 'RETURNS_EXHAUSTED';

/** The agreement that the referral rests on may bound how often it is returned. */
export async function lookForReturn(
  look: Look,
  _asked: Asked<ReturnReferralData>,
  referral: Referral,
): Promise<AgreementAsSeen> {
  const financing = isIssued(referral) ? referral.financing : undefined;
  return financing?.kind === 'AGREEMENT'
    ? lookAtAgreement(look, financing.agreementId)
    : agreementAsSeen.initial;
}

export function returnReferral(
  { missing, note, by }: Asked<ReturnReferralData>,
  referral: Referral,
  agreement: AgreementAsSeen,
): Decision<ReferralFact, ReturnReferralRefusal> {
  const isReceiver = referral.status === 'returned' && referral.receiver === by.institutionId;
  // A note cannot be compared with the sealed one, so it is never quietly dropped.
  if (isReceiver && note === undefined && sameItems(referral.missing, missing)) {
    return alreadyDone();
  }
  const no = whyNot(referral, 'referral:return', by.institutionId);
  if (no !== undefined) return no;
  const { returns, issuer } = referral as Extract<Referral, { status: 'delivered' }>;
  const returnsMax = agreement.status === 'concluded' ? agreement.returnsMax : undefined;
  if (returnsMax !== undefined && returns >= returnsMax) {
    return refuse('RETURNS_EXHAUSTED', { returns, returnsMax });
  }
  return record(ReferralReturned({ missing: [...missing] }, { note }), ...noteFor(issuer, note));
}

const sameItems = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((item) => right.includes(item));
