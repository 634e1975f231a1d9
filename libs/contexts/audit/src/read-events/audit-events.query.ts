import { IsThingId } from '#platform/service';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** Which part of the log. */
export class AuditEventsQuery {
  /** Cursor: the `next` of the page before, or the beginning when left out. @example "00000000000000000042" */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  after?: string;

  /** How many at most, 1 to 200; 50 when left out. @example "50" */
  @IsOptional()
  @Matches(/^\d{1,3}$/)
  limit?: string;

  /** Only the facts of this case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  @IsOptional()
  @IsThingId()
  caseId?: string;
}
