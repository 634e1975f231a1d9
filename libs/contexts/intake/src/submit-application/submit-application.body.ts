import {
  ActBody,
  IsCivilDate,
  IsInstitutionId,
  IsThingId,
  IsLine,
  IsNote,
} from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';

/** The consent without which nobody else may apply for a person (UZS 12(1)(2)). */
export class ApplicationConsentBody {
  /** Who gave it: the person or the legal representative. @example "PERSON" */
  @IsIn(['PERSON', 'REPRESENTATIVE'])
  givenBy!: 'PERSON' | 'REPRESENTATIVE';

  /** The day on which it was given, a civil date not after the application. @example "2024-08-05" */
  @IsCivilDate()
  on!: string;
}

/** The thing by which an institution that did not open the case is party to it. */
export class ApplicationViaBody {
  /** Kind of the thing. @example "referral" */
  @IsIn(['application', 'referral', 'contract'])
  kind!: 'application' | 'referral' | 'contract';

  /** Its id. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  @IsThingId()
  id!: string;
}

/** Somebody asks for a referral to a centre. */
export class SubmitApplicationBody extends ActBody {
  /** The person, the legal representative, or somebody else with consent (UZS 12(1)). @example "SELF" */
  @IsIn(['SELF', 'REPRESENTATIVE', 'THIRD_PARTY'])
  applicantKind!: 'SELF' | 'REPRESENTATIVE' | 'THIRD_PARTY';

  /** The OPS, or the PUP of a long-term unemployed person, that is asked to refer. @example "ops-zbaszynek" */
  @IsInstitutionId()
  addressee!: string;

  /** The OPS competent by residence or stay; may be left out when it is the addressee. @example "ops-zbaszynek" */
  @IsOptional()
  @IsInstitutionId()
  competentOps?: string;

  /** The centre that the person wishes for. @example "cis-swiebodzin" */
  @IsOptional()
  @IsInstitutionId()
  targetCentre?: string;

  /** Name of the representative or of the third party; sealed. @example "Klub Integracji Społecznej w Zielonej Górze" */
  @IsOptional()
  @IsLine(300)
  applicantName?: string;

  /** What kind of institution the third party is; sealed. @example "KIS" */
  @IsOptional()
  @IsIn(['ADDICTION_TREATMENT', 'PCPR', 'OPS', 'NGO', 'KIS'])
  applicantInstitutionKind?: 'ADDICTION_TREATMENT' | 'PCPR' | 'OPS' | 'NGO' | 'KIS';

  /** Consent; needed for, and only for, a third party. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationConsentBody)
  consent?: ApplicationConsentBody;

  /** Groups of UZS 1(2) that the applicant claims, codes of the rule set in force; sealed. @example ["LONG_TERM_UNEMPLOYED"] */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(9)
  @Matches(/^[A-Z_]{1,40}$/, { each: true })
  groupsClaimed?: string[];

  /** What else the application says; sealed. @example "Prosi o zajęcia przed południem." */
  @IsOptional()
  @IsNote()
  note?: string;

  /** How an institution that did not open the case proves to be party to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationViaBody)
  via?: ApplicationViaBody;
}
