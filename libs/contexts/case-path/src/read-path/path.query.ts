import { IsCivilDate } from '#platform/service';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** As of when the path is drawn. */
export class PathQuery {
  /** Known then: a position, an instant or a civil day (its end in Europe/Warsaw). @example "2026-07-06" */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownOn?: string;

  /** True then: only what had happened by this civil day. @example "2026-07-06" */
  @IsOptional()
  @IsCivilDate()
  trueOn?: string;

  /** Waits up to two seconds until the view knows this position. @example "00000000000000000042" */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  atLeast?: string;
}
