import { DECLINATION_REASONS } from '#language/event-catalogue';
import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The OWES does not take the person on. */
export class DeclineHandoverBody extends ActBody {
  /** Coded reason, so that reasons can be counted. @example "NO_SUITABLE_SUPPORT" */
  @IsIn(DECLINATION_REASONS)
  reason!: (typeof DECLINATION_REASONS)[number];

  /** For the sender; sealed. @example "Nabór na dotacje zaczyna się w czerwcu." */
  @IsOptional()
  @IsNote()
  note?: string;
}
