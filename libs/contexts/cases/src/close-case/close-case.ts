import {
  CaseClosed,
  type CaseEvent,
  type ECONOMIC_OUTCOMES,
  type EventOf,
  type SOCIAL_OUTCOMES,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type CaseId, type Decision } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import type { Case } from '../case.js';
import { whyNot, type StepRefusal } from '../case-steps.js';
import { openStepsOfCase, stillOpen, type StillOpen } from '../open-steps-of-case.js';

export interface CloseCaseData {
  readonly caseId: CaseId;
  readonly reason: EventOf<typeof CaseClosed>['data']['reason'];
  readonly economicOutcome: (typeof ECONOMIC_OUTCOMES)[number];
  readonly socialOutcome: (typeof SOCIAL_OUTCOMES)[number];
}

/** The owner closes the path and says what became of the person, in work and in life. */
export class CloseCase extends Command<CloseCaseData> {}

export type CloseCaseRefusal = StepRefusal | 'SOMETHING_STILL_OPEN';

export function closeCase(
  { reason, economicOutcome, socialOutcome }: Asked<CloseCaseData>,
  state: Case,
  open: StillOpen,
): Decision<CaseEvent, CloseCaseRefusal> {
  const last = state.status === 'closed' ? state.closings.at(-1) : undefined;
  const isRepeat =
    last?.reason === reason &&
    last.economicOutcome === economicOutcome &&
    last.socialOutcome === socialOutcome;
  if (isRepeat) return alreadyDone();
  const no = whyNot(state, 'case:close');
  if (no !== undefined) return no;
  if (Object.keys(open).length > 0) return refuse('SOMETHING_STILL_OPEN', open);
  return record(CaseClosed({ reason, economicOutcome, socialOutcome }));
}

export const lookWhatIsOpen = async (
  look: Look,
  { caseId }: Asked<CloseCaseData>,
): Promise<StillOpen> => stillOpen(await look.document(openStepsOfCase, caseId));
