import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** Asks for one page of a list. */
export class PageQuery {
  /** Cursor that the page before gave as `next`. @example "eyJzIjoiMDAifQ" */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  /** How many at most, 1 to 200; 50 when left out. @example "50" */
  @IsOptional()
  @Matches(/^\d{1,3}$/)
  limit?: string;
}
