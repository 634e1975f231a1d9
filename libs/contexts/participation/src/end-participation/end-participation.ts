import {
  KisParticipationDiscontinued,
  ParticipationEnded,
  type EventOf,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type ParticipationId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

type CentreReason = EventOf<typeof ParticipationEnded>['data']['reason'];
type ClubReason = EventOf<typeof KisParticipationDiscontinued>['data']['reason'];

export const CENTRE_REASONS: readonly CentreReason[] = [
  'EXCLUDING_BENEFIT',
  'CIS_STATUS_LOST',
  'DEATH',
  'MOVED_AWAY',
  'REGISTERED_IN_ERROR',
];
export const CLUB_REASONS: readonly ClubReason[] = [
  'RESIGNED',
  'LEFT',
  'CONTRACT_ENDED',
  'DEATH',
  'MOVED_AWAY',
  'REGISTERED_IN_ERROR',
];

export interface EndParticipationData {
  readonly participationId: ParticipationId;
  readonly reason: CentreReason | ClubReason;
}

/** An end that is neither completion nor, in a centre, discontinuation; in a club its breaking off. */
export class EndParticipation extends Command<EndParticipationData> {}

export type EndParticipationRefusal = StepRefusal | 'ENDING_REASON_UNSUITABLE' | 'ENDED_OTHERWISE';

export function endParticipation(
  asked: Asked<EndParticipationData>,
  state: Participation,
): Decision<ParticipationFact, EndParticipationRefusal> {
  const repeat = repeated(asked, state);
  if (repeat !== undefined) return repeat;
  const no = whyNot(state, 'participation:end', asked);
  if (no !== undefined) return no;
  if (state.status === 'none') return notAllowed(state);
  const { reason, on: endedOn } = asked;
  if (state.kind === 'CIS') {
    return isOneOf(CENTRE_REASONS, reason)
      ? record(ParticipationEnded({ endedOn, reason }))
      : refuse('ENDING_REASON_UNSUITABLE', { reasons: CENTRE_REASONS });
  }
  return isOneOf(CLUB_REASONS, reason)
    ? record(KisParticipationDiscontinued({ endedOn, reason }))
    : refuse('ENDING_REASON_UNSUITABLE', { reasons: CLUB_REASONS });
}

const isOneOf = <Reason extends string>(
  reasons: readonly Reason[],
  reason: string,
): reason is Reason => (reasons as readonly string[]).includes(reason);

function repeated({ reason, by, on }: Asked<EndParticipationData>, state: Participation) {
  const ended =
    state.status === 'ended-otherwise'
      ? { ...state.ending, leader: state.centre }
      : state.status === 'club-discontinued'
        ? { ...state.discontinuation, leader: state.club }
        : undefined;
  if (ended === undefined || ended.leader !== by.institutionId) return undefined;
  return ended.reason === reason && ended.endedOn === on
    ? alreadyDone()
    : refuse('ENDED_OTHERWISE', { reason: ended.reason, endedOn: ended.endedOn });
}
