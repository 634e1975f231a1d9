import type { Financing } from '#language/event-catalogue';
import { record, type CivilDate, type Decision, type ReferralId } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import { lookAround, nothingSeen, type Surroundings } from '../as-seen/surroundings.js';
import { issuedFacts } from '../issued-facts.js';
import {
  opsToNotify,
  whyNotIssued,
  type IssueRefusal,
  type NegativeOpinionReason,
} from '../policies.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import { type Referral, type ReferralFact } from '../referral.js';

export interface IssueReferralData {
  readonly referralId: ReferralId;
  readonly financing: Financing;
  readonly validTo?: CivilDate;
  /** Why the head refers in spite of a negative opinion. */
  readonly negativeOpinionReason?: NegativeOpinionReason;
}

/** The head of the OPS or PUP refers the person to the centre (UZS 12(1)). */
export class IssueReferral extends Command<IssueReferralData> {}

export type IssueReferralRefusal = StepRefusal | IssueRefusal;

export const lookForIssue = (
  look: Look,
  { financing }: Asked<IssueReferralData>,
  referral: Referral,
): Promise<Surroundings> =>
  referral.status === 'none' ? Promise.resolve(nothingSeen) : lookAround(look, referral, financing);

export function issueReferral(
  asked: Asked<IssueReferralData>,
  referral: Referral,
  around: Surroundings,
): Decision<ReferralFact, IssueReferralRefusal> {
  const { financing, validTo, negativeOpinionReason, by, on } = asked;
  const no = whyNot(referral, 'referral:issue', by.institutionId);
  if (no !== undefined) return no;
  const notNow = whyNotIssued(asked, around, on);
  if (notNow !== undefined) return notNow;
  const { status: _, ...drafted } = referral as Extract<Referral, { status: 'draft' }>;
  const issue = {
    ...drafted,
    financing,
    ...(validTo && { validTo }),
    ...(negativeOpinionReason && { negativeOpinionReason }),
  };
  return record(...issuedFacts(issue, opsToNotify(around)));
}
