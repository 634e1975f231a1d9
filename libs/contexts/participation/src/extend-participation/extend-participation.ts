import { ParticipationExtended, type EventOf } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { addDays, extensionLatestEnd } from '#language/law';
import { Command, type Asked } from '#platform/service';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import { currentEnd, type Participation, type ParticipationFact } from '../participation.js';

type Extended = EventOf<typeof ParticipationExtended>['data'];

export interface ExtendParticipationData {
  readonly participationId: ParticipationId;
  readonly until: CivilDate;
  readonly basis: Extended['basis'];
  readonly reason: Extended['reason'];
}

/** The head extends on application of the centre's social worker or after hearing them (UZS 15(3)). */
export class ExtendParticipation extends Command<ExtendParticipationData> {}

export type ExtendParticipationRefusal =
  | StepRefusal
  | 'EXTENSION_AFTER_THE_END'
  | 'EXTENSION_BEFORE_QUALIFICATION'
  | 'EXTENSION_NOT_LONGER'
  | 'EXTENSION_OVER_THE_SUM';

export function extendParticipation(
  asked: Asked<ExtendParticipationData>,
  state: Participation,
): Decision<ParticipationFact, ExtendParticipationRefusal> {
  const { until, basis, reason, by, on, rules } = asked;
  const isOwn = state.status === 'extended' && state.centre === by.institutionId;
  if (isOwn && currentEnd(state) === until) return alreadyDone();
  const no = whyNot(state, 'participation:extend', asked);
  if (no !== undefined) return no;
  if (state.status !== 'active' && state.status !== 'extended') return notAllowed(state);
  const end = currentEnd(state);
  const decidedOn = state.trial.result?.decidedOn;
  if (decidedOn !== undefined && on < decidedOn) {
    return refuse('EXTENSION_BEFORE_QUALIFICATION', { decidedOn, on });
  }
  // It still runs on its last day; the day after there is nothing left to extend (UZS 13(5)).
  if (end < on) return refuse('EXTENSION_AFTER_THE_END', { currentEnd: end, on });
  if (until <= end) return refuse('EXTENSION_NOT_LONGER', { currentEnd: end, until });
  const { plannedEnd, extensions } = state.plan;
  const { due: latest, counting } = extensionLatestEnd(plannedEnd, extensions, rules);
  if (latest < until) {
    const { firstDay, months } = counting;
    return refuse('EXTENSION_OVER_THE_SUM', { until, latest, firstDay, months });
  }
  return record(
    ParticipationExtended({ extendedOn: on, from: addDays(end, 1), until, basis, reason }),
  );
}
