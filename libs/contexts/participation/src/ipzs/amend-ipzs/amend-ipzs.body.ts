import { SOCIAL_FORMS, VOCATIONAL_FORMS } from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsInstitutionId, IsNote } from '#platform/service';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';

/** What changes; what is left out stays as it was. */
export class AmendIpzsBody extends ActBody {
  /** Who applied for the change (UZS 13(3)). @example "PARTICIPANT" */
  @IsIn(['PARTICIPANT', 'CENTRE'])
  onApplicationOf!: 'PARTICIPANT' | 'CENTRE';

  /** Scope of vocational reintegration, in words; sealed. @example "Zmiana pracowni na opiekuńczą." */
  @IsOptional()
  @IsNote()
  vocationalScope?: string;

  /** Forms of vocational reintegration, all of them. @example ["TRAINING"] */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(VOCATIONAL_FORMS, { each: true })
  vocationalForms?: ('WORKSHOP' | 'TRAINING' | 'JOB_COACHING' | 'PLACEMENT' | 'JOB_SEARCH')[];

  /** Scope of social reintegration, in words; sealed. @example "Dodano warsztaty rodzicielskie." */
  @IsOptional()
  @IsNote()
  socialScope?: string;

  /** Forms of social reintegration, all of them. @example ["FAMILY_SUPPORT"] */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SOCIAL_FORMS, { each: true })
  socialForms?: (
    | 'SOCIAL_SKILLS'
    | 'COUNSELLING'
    | 'LEGAL_ADVICE'
    | 'FAMILY_SUPPORT'
    | 'MONEY_MANAGEMENT'
    | 'ARTS'
    | 'SELF_HELP'
  )[];

  /** Staff responsible, all of them, by their pseudonyms. @example ["cis-zielona-gora-worker"] */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInstitutionId({ each: true })
  responsible?: string[];

  /** The workshop, a code of the centre. @example "opieka" */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  workshop?: string;

  /** The planned last day of the participation, a civil date within the eleven months (UZS 15(3)). @example "2025-08-31" */
  @IsOptional()
  @IsCivilDate()
  plannedEnd?: string;
}
