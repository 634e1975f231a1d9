import { ECONOMIC_OUTCOMES, SOCIAL_OUTCOMES } from '#language/event-catalogue';
import { ActBody } from '#platform/service';
import { IsIn } from 'class-validator';

const REASONS = [
  'PATH_COMPLETED',
  'PERSON_RESIGNED',
  'NO_CONTACT',
  'NOT_ELIGIBLE',
  'MOVED_AWAY',
  'DEATH',
  'OTHER',
];

/** Why the case is closed, and both outcomes: none is closed without them. */
export class CloseCaseBody extends ActBody {
  /** PATH_COMPLETED, PERSON_RESIGNED, NO_CONTACT, NOT_ELIGIBLE, MOVED_AWAY, DEATH or OTHER. @example "PATH_COMPLETED" */
  @IsIn(REASONS)
  reason!:
    | 'PATH_COMPLETED'
    | 'PERSON_RESIGNED'
    | 'NO_CONTACT'
    | 'NOT_ELIGIBLE'
    | 'MOVED_AWAY'
    | 'DEATH'
    | 'OTHER';

  /** Outcome in work: OPEN_MARKET, COOPERATIVE, OWN_BUSINESS, SUBSIDISED, NONE or UNKNOWN. @example "OPEN_MARKET" */
  @IsIn(ECONOMIC_OUTCOMES)
  economicOutcome!:
    'OPEN_MARKET' | 'COOPERATIVE' | 'OWN_BUSINESS' | 'SUBSIDISED' | 'NONE' | 'UNKNOWN';

  /** Outcome in life: IMPROVED, UNCHANGED, WORSE or UNKNOWN. @example "IMPROVED" */
  @IsIn(SOCIAL_OUTCOMES)
  socialOutcome!: 'IMPROVED' | 'UNCHANGED' | 'WORSE' | 'UNKNOWN';
}
