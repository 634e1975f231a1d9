import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The opinion of the competent OPS; it is issued on the day of the act, not before the interview. */
export class GiveOpinionBody extends ActBody {
  /** Whether the OPS is for the referral. @example "POSITIVE" */
  @IsIn(['POSITIVE', 'NEGATIVE'])
  conclusion!: 'POSITIVE' | 'NEGATIVE';

  /** Where the person would best be helped. @example "CIS" */
  @IsIn(['CIS', 'KIS', 'OTHER'])
  recommendedForm!: 'CIS' | 'KIS' | 'OTHER';

  /** Why, in short; sealed, and read by the OPS and the addressee only. @example "Wymaga nauki zawodu i stałego wsparcia." */
  @IsOptional()
  @IsNote()
  reasons?: string;
}
