import { RETURN_ITEMS } from '#language/event-catalogue';
import { ActBody, IsNote } from '#platform/service';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';

/** The centre asks the issuer for what is missing. */
export class ReturnReferralBody extends ActBody {
  /** What is missing, from a closed list. @example ["FINANCING_DECLARATION"] */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(RETURN_ITEMS, { each: true })
  missing!: (typeof RETURN_ITEMS)[number][];

  /** A note for the issuer; sealed, at most 2000 characters. @example "Prosimy o oświadczenie gminy o finansowaniu." */
  @IsOptional()
  @IsNote()
  note?: string;
}
