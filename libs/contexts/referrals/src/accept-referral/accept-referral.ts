import { ReferralAccepted, type ReferralEvent } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ReferralId,
} from '#language/kernel';
import { Command } from '#platform/service';
import type { Referral } from '../referral.js';
import { whyNot, type AskedStep, type StepRefusal } from '../referral-steps.js';

export interface AcceptReferralData {
  readonly referralId: ReferralId;
  readonly plannedStart?: CivilDate;
  readonly condition?: 'MEDICAL_EXAMINATION' | 'FINANCING_CONFIRMED' | 'OTHER';
  readonly workshop?: string;
  readonly freePlaceConfirmed: boolean;
}

/** The centre confirms a place and a planned start or a condition. It is not the admission (UZS 12(4)). */
export class AcceptReferral extends Command<AcceptReferralData> {}

export type AcceptReferralRefusal =
  | StepRefusal
  | 'REFERRAL_ACCEPTED_FOR_ANOTHER_DAY'
  | 'ACCEPTANCE_WITHOUT_START_OR_CONDITION'
  | 'PLANNED_START_BEFORE_ACCEPTANCE'
  | 'FREE_PLACE_NOT_CONFIRMED';

export function acceptReferral(
  asked: AskedStep<AcceptReferralData>,
  referral: Referral,
): Decision<ReferralEvent, AcceptReferralRefusal> {
  const { plannedStart, condition, workshop, freePlaceConfirmed, by, on } = asked;
  if (referral.status === 'accepted' && referral.receiver === by.institutionId) {
    const same = referral.plannedStart === plannedStart && referral.condition === condition;
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
  if (paidByAnotherGmina(referral) && !freePlaceConfirmed)
    return refuse('FREE_PLACE_NOT_CONFIRMED');
  return record(
    ReferralAccepted({
      ...(plannedStart && { plannedStart }),
      ...(condition && { condition }),
      ...(workshop && { workshop }),
      freePlaceConfirmed,
    }),
  );
}

/** A resident of another gmina, paid by that gmina, is admitted to a free place only (UZS 12(5)(2)). */
const paidByAnotherGmina = (referral: Referral): boolean =>
  'financing' in referral && referral.financing?.kind === 'GMINA_PAYS';
