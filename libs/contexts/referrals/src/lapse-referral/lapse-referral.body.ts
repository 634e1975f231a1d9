import { LAPSE_REASONS } from '#language/event-catalogue';
import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** A place was confirmed, but the person was not admitted. */
export class LapseReferralBody extends ActBody {
  /** Why, from a closed list; NO_SHOW when the person did not come. @example "NO_SHOW" */
  @IsIn(LAPSE_REASONS)
  reason!: (typeof LAPSE_REASONS)[number];

  /** A note for the issuer; sealed, at most 2000 characters. @example "Dwukrotnie wyznaczano nowy dzień." */
  @IsOptional()
  @IsNote()
  note?: string;
}
