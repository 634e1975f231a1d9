import { ReferralAccepted, type ReferralEvent } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ReferralId,
} from '#language/kernel';
import { canonicalJson, Command, type Asked } from '#platform/service';
import type { Payment } from '../as-seen/surroundings.js';
import { whyNotFinanced, type FinancingRefusal } from '../policies.js';
import { whyNot, type StepRefusal } from '../referral-steps.js';
import type { AcceptanceCondition, Referral } from '../referral.js';

export interface AcceptReferralData {
  readonly referralId: ReferralId;
  readonly plannedStart?: CivilDate;
  readonly condition?: AcceptanceCondition;
  readonly workshop?: string;
  readonly freePlaceConfirmed: boolean;
}

/** The centre confirms a place and a planned start or a condition. It is not the admission (UZS 12(4)). */
export class AcceptReferral extends Command<AcceptReferralData> {}

export type AcceptReferralRefusal =
  | StepRefusal
  | FinancingRefusal
  | 'REFERRAL_ACCEPTED_FOR_ANOTHER_DAY'
  | 'ACCEPTANCE_WITHOUT_START_OR_CONDITION'
  | 'PLANNED_START_BEFORE_ACCEPTANCE'
  | 'FREE_PLACE_NOT_CONFIRMED';

export function acceptReferral(
  asked: Asked<AcceptReferralData>,
  referral: Referral,
  payment: Payment,
): Decision<ReferralEvent, AcceptReferralRefusal> {
  const { plannedStart, condition, by, on } = asked;
  const place = placeOf(asked);
  if (referral.status === 'accepted' && referral.receiver === by.institutionId) {
    const same = canonicalJson(placeOf(referral)) === canonicalJson(place);
    return same ? alreadyDone() : refuse('REFERRAL_ACCEPTED_FOR_ANOTHER_DAY');
  }
  const no = whyNot(referral, 'referral:accept', by.institutionId);
  if (no !== undefined) return no;
  if (plannedStart === undefined && condition === undefined) {
    return refuse('ACCEPTANCE_WITHOUT_START_OR_CONDITION');
  }
  if (plannedStart !== undefined && plannedStart < on) {
    return refuse('PLANNED_START_BEFORE_ACCEPTANCE', { plannedStart, acceptedOn: on });
  }
  const unpaid = whyNotFinanced(payment, on);
  if (unpaid !== undefined) return unpaid;
  // A resident of another gmina, paid by that gmina, is admitted to a free place only (UZS 12(5)(2)).
  const needsFreePlace = payment.financing.kind === 'GMINA_PAYS';
  return needsFreePlace && !asked.freePlaceConfirmed
    ? refuse('FREE_PLACE_NOT_CONFIRMED')
    : record(ReferralAccepted(place));
}

/** The place that is confirmed, whether asked for now or confirmed before. */
function placeOf({
  plannedStart,
  condition,
  workshop,
  freePlaceConfirmed,
}: Pick<AcceptReferralData, 'plannedStart' | 'condition' | 'workshop' | 'freePlaceConfirmed'>) {
  return {
    ...(plannedStart && { plannedStart }),
    ...(condition && { condition }),
    ...(workshop && { workshop }),
    freePlaceConfirmed,
  };
}
