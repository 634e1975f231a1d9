import { ActBody } from '#platform/service';
import { IsIn } from 'class-validator';
import { CENTRE_REASONS, CLUB_REASONS } from './end-participation.js';

/** Neither a completion nor, in a centre, a discontinuation. The day of the act is the last day. */
export class EndParticipationBody extends ActBody {
  /** Coded reason; RESIGNED, LEFT and CONTRACT_ENDED in a club, EXCLUDING_BENEFIT and CIS_STATUS_LOST in a centre. @example "MOVED_AWAY" */
  @IsIn([...CENTRE_REASONS, ...CLUB_REASONS])
  reason!:
    | 'EXCLUDING_BENEFIT'
    | 'CIS_STATUS_LOST'
    | 'DEATH'
    | 'MOVED_AWAY'
    | 'REGISTERED_IN_ERROR'
    | 'RESIGNED'
    | 'LEFT'
    | 'CONTRACT_ENDED';
}
