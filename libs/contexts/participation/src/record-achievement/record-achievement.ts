import { AchievementRecorded, type EventOf } from '#language/event-catalogue';
import { record, type Decision, type ParticipationId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyOutsideClasses } from '../classes-window.js';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface RecordAchievementData {
  readonly participationId: ParticipationId;
  readonly kind: EventOf<typeof AchievementRecorded>['data']['kind'];
  /** Sealed. */
  readonly title: string;
}

/** Something the participant achieved on the day of the act. */
export class RecordAchievement extends Command<RecordAchievementData> {}

export type RecordAchievementRefusal = StepRefusal | 'DAY_OUTSIDE_THE_PARTICIPATION';

export function recordAchievement(
  asked: Asked<RecordAchievementData>,
  state: Participation,
): Decision<ParticipationFact, RecordAchievementRefusal> {
  const no = whyNot(state, 'participation:record-achievement', asked);
  if (no !== undefined) return no;
  if (state.status === 'none') return notAllowed(state);
  const { kind, title, on } = asked;
  return (
    whyOutsideClasses(state, on) ?? record(AchievementRecorded({ kind, achievedOn: on }, { title }))
  );
}
