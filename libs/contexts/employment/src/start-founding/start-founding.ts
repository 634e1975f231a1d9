import { CooperativeFoundingStarted } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type HandoverId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Handover, HandoverFact } from '../handover.js';
import { whyNot, type HandoverStepRefusal } from '../handover-steps.js';

export interface StartFoundingData {
  readonly handoverId: HandoverId;
}

/** With the OWES the person begins to found a social cooperative. */
export class StartFounding extends Command<StartFoundingData> {}

export type StartFoundingRefusal =
  HandoverStepRefusal | 'DAY_BEFORE_ACCEPTANCE' | 'FOUNDING_STARTED_ON_ANOTHER_DAY';

export function startFounding(
  { by, on }: Asked<StartFoundingData>,
  handover: Handover,
): Decision<HandoverFact, StartFoundingRefusal> {
  const startedOn = handover.status === 'accepted' ? handover.foundingStartedOn : undefined;
  if (handover.status === 'accepted' && handover.owes === by.institutionId && startedOn) {
    return startedOn === on
      ? alreadyDone()
      : refuse('FOUNDING_STARTED_ON_ANOTHER_DAY', { startedOn, on });
  }
  const no = whyNot(handover, 'handover:start-founding', by.institutionId);
  if (no !== undefined || handover.status !== 'accepted') {
    return no ?? refuse('HANDOVER_STEP_NOT_ALLOWED');
  }
  const { acceptedOn } = handover;
  return on < acceptedOn
    ? refuse('DAY_BEFORE_ACCEPTANCE', { acceptedOn, on })
    : record(CooperativeFoundingStarted({ startedOn: on }));
}
