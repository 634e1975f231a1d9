import {
  DataDisclosed,
  OwesHandoverDeclined,
  type DECLINATION_REASONS,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type HandoverId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Handover, HandoverFact } from '../handover.js';
import { whyNot, type HandoverStepRefusal } from '../handover-steps.js';

export interface DeclineHandoverData {
  readonly handoverId: HandoverId;
  readonly reason: (typeof DECLINATION_REASONS)[number];
  /** Sealed; handed to the sender. */
  readonly note?: string;
}

/** The OWES does not take the person on. What was sealed for it stays shut. */
export class DeclineHandover extends Command<DeclineHandoverData> {}

export type DeclineHandoverRefusal =
  HandoverStepRefusal | 'DAY_BEFORE_PROPOSAL' | 'HANDOVER_DECLINED_OTHERWISE';

export function declineHandover(
  { reason, note, by, on }: Asked<DeclineHandoverData>,
  handover: Handover,
): Decision<HandoverFact, DeclineHandoverRefusal> {
  if (handover.status === 'declined' && handover.owes === by.institutionId) {
    return handover.reason === reason ? alreadyDone() : refuse('HANDOVER_DECLINED_OTHERWISE');
  }
  const no = whyNot(handover, 'handover:decline', by.institutionId);
  if (no !== undefined || handover.status !== 'proposed') {
    return no ?? refuse('HANDOVER_STEP_NOT_ALLOWED');
  }
  const { proposedOn, from } = handover;
  if (on < proposedOn) return refuse('DAY_BEFORE_PROPOSAL', { proposedOn, on });
  const texts =
    note === undefined
      ? []
      : [
          DataDisclosed(
            { recipient: from, classes: ['P2'], fields: ['texts'], about: 'handover' },
            { texts: { note } },
          ),
        ];
  return record<HandoverFact>(OwesHandoverDeclined({ declinedOn: on, reason }, { note }), ...texts);
}
