import { REJECTION_REASONS } from '#language/event-catalogue';
import { ActBody, IsNote, IsInstitutionId } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The centre does not take the person. */
export class RejectReferralBody extends ActBody {
  /** Why, from a closed list, so that reasons can be counted. @example "NO_PLACE" */
  @IsIn(REJECTION_REASONS)
  reason!: (typeof REJECTION_REASONS)[number];

  /** Another centre that may have a place; only the issuer can refer there. @example "cis-zielona-gora" */
  @IsOptional()
  @IsInstitutionId()
  suggestedCentre?: string;

  /** A note for the issuer; sealed, at most 2000 characters. @example "Najbliższe miejsce w listopadzie." */
  @IsOptional()
  @IsNote()
  note?: string;
}
