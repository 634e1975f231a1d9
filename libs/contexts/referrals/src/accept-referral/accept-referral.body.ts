import { ActBody, IsCivilDate } from '#platform/service';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';

/** A place is confirmed: from a planned day, or under a condition. */
export class AcceptReferralBody extends ActBody {
  /** Planned first day in the centre, a civil date in Europe/Warsaw. @example "2026-08-03" */
  @IsOptional()
  @IsCivilDate()
  plannedStart?: string;

  /** What must be met before a day can be planned. @example "MEDICAL_EXAMINATION" */
  @IsOptional()
  @IsIn(['MEDICAL_EXAMINATION', 'FINANCING_CONFIRMED', 'OTHER'])
  condition?: 'MEDICAL_EXAMINATION' | 'FINANCING_CONFIRMED' | 'OTHER';

  /** The workshop in which the place is, a code of the centre. @example "gastronomia" */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  workshop?: string;

  /** Whether a free place was confirmed; needed where the sending gmina pays (UZS 12(5)(2)). @example true */
  @IsBoolean()
  freePlaceConfirmed!: boolean;
}
