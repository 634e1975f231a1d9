import { ActivityRecorded, type ActivityKind } from '#language/event-catalogue';
import { record, refuse, type Decision, type ParticipationId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyOutsideClasses } from '../classes-window.js';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface RecordActivityData {
  readonly participationId: ParticipationId;
  readonly kind: ActivityKind;
  readonly hours: number;
  /** What OTHER was, such as therapy; sealed as special data. */
  readonly otherKind?: string;
}

/** Classes that were held with the participant on the day of the act. Several on one day are several facts. */
export class RecordActivity extends Command<RecordActivityData> {}

export type RecordActivityRefusal =
  StepRefusal | 'DAY_OUTSIDE_THE_PARTICIPATION' | 'OTHER_KIND_WITHOUT_OTHER';

export function recordActivity(
  asked: Asked<RecordActivityData>,
  state: Participation,
): Decision<ParticipationFact, RecordActivityRefusal> {
  const { kind, hours, otherKind, on } = asked;
  const no = whyNot(state, 'participation:record-activity', asked);
  if (no !== undefined) return no;
  if (state.status === 'none') return notAllowed(state);
  const outside = whyOutsideClasses(state, on);
  if (outside !== undefined) return outside;
  return kind !== 'OTHER' && otherKind !== undefined
    ? refuse('OTHER_KIND_WITHOUT_OTHER', { kind })
    : record(ActivityRecorded({ kind, heldOn: on, hours }, { otherKind }));
}
