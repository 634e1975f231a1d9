import { INSTITUTION_STATUSES } from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsPersonText, IsTercCode } from '#platform/service';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, MaxLength } from 'class-validator';

/** One line of the register of the wojewoda (CIS, KIS) or of the list of the minister (OWES). */
export class RecordStatusBody extends ActBody {
  /** What the register says. @example "CIS_STATUS_GRANTED" */
  @IsIn(INSTITUTION_STATUSES)
  status!: (typeof INSTITUTION_STATUSES)[number];

  /** The day that the register names, a civil date; not in the future. @example "2024-01-02" */
  @IsCivilDate()
  on!: string;

  /** Last day of validity, where the register names one; always for an accreditation. @example "2026-01-01" */
  @IsOptional()
  @IsCivilDate()
  validTo?: string;

  /** Area of an accredited OWES: TERC codes. @example ["0809", "0862"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3000)
  @ArrayUnique()
  @IsTercCode({ each: true })
  areas?: string[];

  /** Where it was read. @example "rejestr CIS, Lubuski Urząd Wojewódzki" */
  @IsOptional()
  @MaxLength(500)
  @IsPersonText()
  source?: string;
}
