import { ActBody } from '#platform/service';
import { IsInt, Max, Min } from 'class-validator';

/** The centre puts the person on its waiting list. */
export class WaitlistReferralBody extends ActBody {
  /** The place on the centre's list, from 1; whose residents come first is computed (UZS 12(5)). @example 3 */
  @IsInt()
  @Min(1)
  @Max(10_000)
  place!: number;
}
