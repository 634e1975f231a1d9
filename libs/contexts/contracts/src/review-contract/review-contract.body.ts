import { REVIEW_RESULTS } from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsNote } from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** How far one action has come. */
export class ReviewResultBody {
  /** Number of the action. @example 1 */
  @IsInt()
  @Min(1)
  @Max(50)
  action!: number;

  /** Done, done in part, or not done. @example "PARTLY" */
  @IsIn(REVIEW_RESULTS)
  result!: (typeof REVIEW_RESULTS)[number];
}

/** The realisation of the contract is assessed, action by action. */
export class ReviewContractBody extends ActBody {
  /** One line for every action that stands. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ action }: ReviewResultBody) => action)
  @ValidateNested({ each: true })
  @Type(() => ReviewResultBody)
  results!: ReviewResultBody[];

  /** The agreed review day that this review answers; when left out, the last one up to its own day. @example "2024-04-15" */
  @IsOptional()
  @IsCivilDate()
  plannedFor?: string;

  /** What both sides conclude; sealed. @example "Cele są aktualne, termin pierwszego działania wydłużono." */
  @IsOptional()
  @IsNote()
  conclusions?: string;
}
