import { AGREEMENT_KINDS } from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsInstitutionId, IsTercCode } from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsObject,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** Agreed answers of the parties to each other: rules of cooperation, never legal deadlines. */
export class AgreedTermsBody {
  /** Working days for an opinion, 1 to 365. @example 14 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  opinionWorkingDays?: number;

  /** Working days for the answer to a referral, 1 to 365. @example 7 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  referralAnswerWorkingDays?: number;

  /** Days for which a referral is valid, 1 to 3650. @example 60 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3650)
  referralValidityDays?: number;

  /** How often a referral may be returned, 1 to 20. @example 2 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  returnsMax?: number;
}

/** An agreement as one party proposes it to the others. */
export class ProposeAgreementBody extends ActBody {
  /** All its parties, the proposing one among them. @example ["ops-szprotawa", "ops-ilowa"] */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsInstitutionId({ each: true })
  parties!: string[];

  /** Between whom it is. @example "INTER_GMINA" */
  @IsIn(AGREEMENT_KINDS)
  kind!: (typeof AGREEMENT_KINDS)[number];

  /** The gminas of an agreement between gminas (UZS 12(5)(1)), TERC of seven digits. @example ["0810073", "0810043"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3000)
  @ArrayUnique()
  @IsTercCode({ each: true })
  gminas?: string[];

  /** First day in force, a civil date. @example "2025-01-02" */
  @IsCivilDate()
  from!: string;

  /** Last day in force, a civil date; for an indefinite time when left out. @example "2026-12-31" */
  @IsOptional()
  @IsCivilDate()
  to?: string;

  /** What the parties promise each other; an empty object where nothing. @example { "referralAnswerWorkingDays": 7 } */
  @IsObject()
  @ValidateNested()
  @Type(() => AgreedTermsBody)
  agreedTerms!: AgreedTermsBody;

  /** Whether it holds rules of financing, as an agreement between gminas must (UZS 12(5)(1)). @example true */
  @IsBoolean()
  financing!: boolean;

  /** Whether it is made up for the demonstration; not, when left out. @example true */
  @IsOptional()
  @IsBoolean()
  fictional?: boolean;
}
