import { RETURN_ITEMS } from '#language/event-catalogue';
import { ActBody, IsNote } from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { FinancingBody } from '../financing.body.js';

/** The issuer supplies what was missing. */
export class SupplementReferralBody extends ActBody {
  /** What is supplied: at least all that the centre missed. @example ["FINANCING_DECLARATION"] */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(RETURN_ITEMS, { each: true })
  items!: (typeof RETURN_ITEMS)[number][];

  /** How the stay is paid for, if that changes (UZS 12(5)). */
  @IsOptional()
  @ValidateNested()
  @Type(() => FinancingBody)
  financing?: FinancingBody;

  /** A note for the centre; sealed, at most 2000 characters. @example "Oświadczenie gminy dołączono do akt." */
  @IsOptional()
  @IsNote()
  note?: string;
}
