import { SOCIAL_FORMS, VOCATIONAL_FORMS } from '#language/event-catalogue';
import { ActBody, IsInstitutionId, IsNote } from '#platform/service';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';

/** What a programme says at the least (UZS 13(2)). */
export class IpzsContentBody extends ActBody {
  /** Scope of vocational reintegration, in words; sealed, read by the centre and the OPS. @example "Nauka zawodu w pracowni gastronomicznej." */
  @IsNote()
  vocationalScope!: string;

  /** Forms of vocational reintegration. @example ["WORKSHOP", "JOB_COACHING"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(VOCATIONAL_FORMS, { each: true })
  vocationalForms!: ('WORKSHOP' | 'TRAINING' | 'JOB_COACHING' | 'PLACEMENT' | 'JOB_SEARCH')[];

  /** Scope of social reintegration, in words; sealed, read by the centre and the OPS. @example "Trening umiejętności społecznych." */
  @IsNote()
  socialScope!: string;

  /** Forms of social reintegration. @example ["SOCIAL_SKILLS", "ARTS"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SOCIAL_FORMS, { each: true })
  socialForms!: (
    | 'SOCIAL_SKILLS'
    | 'COUNSELLING'
    | 'LEGAL_ADVICE'
    | 'FAMILY_SUPPORT'
    | 'MONEY_MANAGEMENT'
    | 'ARTS'
    | 'SELF_HELP'
  )[];

  /** Staff responsible for carrying it out, by their pseudonyms. @example ["cis-zielona-gora-worker"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInstitutionId({ each: true })
  responsible!: string[];

  /** The workshop, a code of the centre. @example "gastronomia" */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  workshop?: string;
}
