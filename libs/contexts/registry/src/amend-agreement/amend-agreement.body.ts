import { ActBody, IsCivilDate } from '#platform/service';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { AgreedTermsBody } from '../propose-agreement/propose-agreement.body.js';

/** How an agreement is to stand after an amendment. */
export class AmendAgreementBody extends ActBody {
  /** Another last day in force, a civil date; it stays as it is when left out. @example "2027-12-31" */
  @IsOptional()
  @IsCivilDate()
  to?: string;

  /** All the agreed answers as they will stand afterwards. @example { "referralAnswerWorkingDays": 10 } */
  @IsObject()
  @ValidateNested()
  @Type(() => AgreedTermsBody)
  agreedTerms!: AgreedTermsBody;
}
