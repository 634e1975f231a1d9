import { OwesHandoverAccepted } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type HandoverId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Handover, HandoverFact } from '../handover.js';
import { whyNot, type HandoverStepRefusal } from '../handover-steps.js';

export interface AcceptHandoverData {
  readonly handoverId: HandoverId;
}

/** The OWES takes the person on; from then on it may open its copy of the identity. */
export class AcceptHandover extends Command<AcceptHandoverData> {}

export type AcceptHandoverRefusal = HandoverStepRefusal | 'DAY_BEFORE_PROPOSAL';

export function acceptHandover(
  { by, on }: Asked<AcceptHandoverData>,
  handover: Handover,
): Decision<HandoverFact, AcceptHandoverRefusal> {
  if (handover.status === 'accepted' && handover.owes === by.institutionId) return alreadyDone();
  const no = whyNot(handover, 'handover:accept', by.institutionId);
  if (no !== undefined || handover.status !== 'proposed') {
    return no ?? refuse('HANDOVER_STEP_NOT_ALLOWED');
  }
  const { proposedOn } = handover;
  return on < proposedOn
    ? refuse('DAY_BEFORE_PROPOSAL', { proposedOn, on })
    : record(OwesHandoverAccepted({ acceptedOn: on }));
}
