import {
  EMPLOYER_KINDS,
  EMPLOYMENT_EVIDENCE,
  EMPLOYMENT_FORMS,
  EMPLOYMENT_KINDS,
  type EmploymentEvidence,
  type EmploymentKind,
} from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsNote } from '#platform/service';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { EmploymentViaBody } from '../via.body.js';

/** Somebody has taken up work. */
export class StartEmploymentBody extends ActBody {
  /** How the person came to work. Work of public utility (PSU) is no employment and is refused. @example "COOPERATIVE_FOUNDED" */
  @IsIn([...EMPLOYMENT_KINDS, 'PSU'])
  kind!: EmploymentKind | 'PSU';

  /** On what it is recorded; there is no employment without evidence. @example "KRS" */
  @IsIn(EMPLOYMENT_EVIDENCE)
  evidence!: EmploymentEvidence;

  /** Form of the work; it has to fit the kind. @example "COOPERATIVE_CONTRACT" */
  @IsIn(EMPLOYMENT_FORMS)
  form!: (typeof EMPLOYMENT_FORMS)[number];

  /** Kind of the employer; it has to fit the kind of employment. @example "SOCIAL_COOPERATIVE" */
  @IsIn(EMPLOYER_KINDS)
  employerKind!: (typeof EMPLOYER_KINDS)[number];

  /** Share of full-time hours in percent, 1 to 100; for contracts of employment only. @example 100 */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  hoursSharePercent?: number;

  /** The first day of work, a civil date not after the day of the act; that day when it is left out. @example "2026-06-01" */
  @IsOptional()
  @IsCivilDate()
  startedOn?: string;

  /** A note of one's own; sealed. @example "Umowa na czas nieokreślony." */
  @IsOptional()
  @IsNote()
  note?: string;

  /** How an institution that did not open the case proves to be party to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => EmploymentViaBody)
  via?: EmploymentViaBody;
}
