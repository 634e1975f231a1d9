import { CooperativeRegistered } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type HandoverId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Handover, HandoverFact } from '../handover.js';
import { whyNot, type HandoverStepRefusal } from '../handover-steps.js';

export interface RegisterCooperativeData {
  readonly handoverId: HandoverId;
  /** Number in the National Court Register, ten digits. */
  readonly krs: string;
  readonly members: number;
}

/** The court has entered the cooperative in its register; the day of the act is the day of the entry. */
export class RegisterCooperative extends Command<RegisterCooperativeData> {}

export type RegisterCooperativeRefusal =
  | HandoverStepRefusal
  | 'DAY_BEFORE_ACCEPTANCE'
  | 'REGISTERED_BEFORE_FOUNDING'
  | 'COOPERATIVE_REGISTERED_OTHERWISE';

export function registerCooperative(
  { krs, members, by, on }: Asked<RegisterCooperativeData>,
  handover: Handover,
): Decision<HandoverFact, RegisterCooperativeRefusal> {
  const before = handover.status === 'accepted' ? handover.cooperative : undefined;
  if (before && handover.status === 'accepted' && handover.owes === by.institutionId) {
    return before.krs === krs && before.members === members && before.registeredOn === on
      ? alreadyDone()
      : refuse('COOPERATIVE_REGISTERED_OTHERWISE', { ...before });
  }
  const no = whyNot(handover, 'handover:register-cooperative', by.institutionId);
  if (no !== undefined || handover.status !== 'accepted') {
    return no ?? refuse('HANDOVER_STEP_NOT_ALLOWED');
  }
  const { acceptedOn, foundingStartedOn } = handover;
  if (on < acceptedOn) return refuse('DAY_BEFORE_ACCEPTANCE', { acceptedOn, on });
  if (foundingStartedOn !== undefined && on < foundingStartedOn) {
    return refuse('REGISTERED_BEFORE_FOUNDING', { foundingStartedOn, on });
  }
  return record(CooperativeRegistered({ registeredOn: on, krs, members }));
}
