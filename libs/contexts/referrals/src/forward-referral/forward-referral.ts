import { ReferralForwarded, type Financing, type ReferralEvent } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import { canonicalJson, Command, derivedId, type Asked, type Look } from '#platform/service';
import { lookAround, nothingSeen, type Surroundings } from '../as-seen/surroundings.js';
import { daysOf } from '../order-of-days.js';
import {
  opsToNotify,
  whyNotIssued,
  type IssueRefusal,
  type NegativeOpinionReason,
} from '../policies.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import type { Forwarding, Referral } from '../referral.js';

export interface ForwardReferralData {
  readonly referralId: ReferralId;
  readonly receiver: InstitutionId;
  readonly financing: Financing;
  /** The day on which the person agreed to the other centre. */
  readonly personAgreedOn: CivilDate;
  readonly validTo?: CivilDate;
  readonly negativeOpinionReason?: NegativeOpinionReason;
}

/** The issuer turns to another centre. Everything that an issue needs is checked now; the issue follows. */
export class ForwardReferral extends Command<ForwardReferralData> {}

export type ForwardReferralRefusal =
  | StepRefusal
  | IssueRefusal
  | 'PERSON_AGREED_BEFORE_ISSUE'
  | 'PERSON_AGREED_AFTER_FORWARDING'
  | 'FORWARDED_TO_THE_SAME_CENTRE';

export interface ForwardGuards extends Surroundings {
  /** The day on which the referral that is forwarded was issued. */
  readonly issuedOn?: CivilDate;
}

/** A referral is forwarded once, so the id of the new one follows from the old. */
export const forwardedIdOf = (referralId: ReferralId): ReferralId =>
  derivedId('referral', 'forwarding', referralId) as ReferralId;

export async function lookForForwarding(
  look: Look,
  { receiver, financing }: Asked<ForwardReferralData>,
  referral: Referral,
  history: readonly RecordedFact[],
): Promise<ForwardGuards> {
  if (referral.status === 'none') return nothingSeen;
  const { issuedOn } = daysOf('referral:forward', history);
  const around = await lookAround(look, { ...referral, receiver }, financing);
  return { ...around, ...(issuedOn && { issuedOn }) };
}

export function forwardReferral(
  asked: Asked<ForwardReferralData>,
  referral: Referral,
  around: ForwardGuards,
): Decision<ReferralEvent, ForwardReferralRefusal> {
  const { by, on, receiver, personAgreedOn } = asked;
  const forwarding = forwardingOf(asked, around);
  if (referral.status === 'forwarded' && referral.issuer === by.institutionId) {
    if (same(referral.forwarding, forwarding)) return alreadyDone();
  }
  const no = whyNot(referral, 'referral:forward', by.institutionId);
  if (no !== undefined) return no;
  if (referral.status !== 'none' && referral.receiver === receiver) {
    return refuse('FORWARDED_TO_THE_SAME_CENTRE');
  }
  if (on < personAgreedOn) {
    return refuse('PERSON_AGREED_AFTER_FORWARDING', { personAgreedOn, forwardedOn: on });
  }
  // One agrees to another centre only where there is a first one.
  const { issuedOn } = around;
  if (issuedOn !== undefined && personAgreedOn < issuedOn) {
    return refuse('PERSON_AGREED_BEFORE_ISSUE', { personAgreedOn, issuedOn });
  }
  const notNow = whyNotIssued(asked, around, on);
  if (notNow !== undefined) return notNow;
  return record(
    ReferralForwarded({ newReferralId: forwardedIdOf(asked.referralId), ...forwarding }),
  );
}

function forwardingOf(asked: ForwardReferralData, around: Surroundings): Forwarding {
  const { receiver, financing, personAgreedOn, validTo, negativeOpinionReason } = asked;
  const notifiedOps = opsToNotify(around);
  return {
    ...{ receiver, financing, personAgreedOn },
    ...(validTo && { validTo }),
    ...(notifiedOps && { notifiedOps }),
    ...(negativeOpinionReason && { negativeOpinionReason }),
  };
}

const same = (left: Forwarding, right: Forwarding): boolean =>
  canonicalJson(left) === canonicalJson(right);
