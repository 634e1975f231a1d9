import { WITHDRAWAL_REASONS } from '#language/event-catalogue';
import { ActBody } from '#platform/service';
import { IsIn } from 'class-validator';

/** The referral is taken back. */
export class WithdrawReferralBody extends ActBody {
  /** Whose will it was: the issuer's or the person's. @example "PERSON" */
  @IsIn(['ISSUER', 'PERSON'])
  endedBy!: 'ISSUER' | 'PERSON';

  /** Why, from a closed list; ISSUED_IN_ERROR is no cancellation. @example "PERSON_RESIGNED" */
  @IsIn(WITHDRAWAL_REASONS)
  reason!: (typeof WITHDRAWAL_REASONS)[number];
}
