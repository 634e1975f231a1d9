import { PageQuery } from '#platform/service';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Asks for one page of what waits. */
export class WorklistQuery extends PageQuery {
  /** Waits up to two seconds until the list knows this position. @example "00000000000000000042" */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  atLeast?: string;
}
