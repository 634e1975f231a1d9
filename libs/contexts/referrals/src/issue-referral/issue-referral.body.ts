import { ActBody, IsCivilDate } from '#platform/service';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { FinancingBody } from '../financing.body.js';

/** The head issues a prepared referral. */
export class IssueReferralBody extends ActBody {
  /** How the stay is paid for (UZS 12(5)). */
  @IsDefined()
  @ValidateNested()
  @Type(() => FinancingBody)
  financing!: FinancingBody;

  /** Last day of validity where an agreement defines one; the act knows none. A civil date. @example "2026-09-30" */
  @IsOptional()
  @IsCivilDate()
  validTo?: string;

  /** Why the person is referred in spite of a negative opinion; needed then, and only then. @example "NEW_CIRCUMSTANCES" */
  @IsOptional()
  @IsIn(['NEW_CIRCUMSTANCES', 'OTHER_ASSESSMENT'])
  negativeOpinionReason?: 'NEW_CIRCUMSTANCES' | 'OTHER_ASSESSMENT';
}
