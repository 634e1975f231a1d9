import { ACTIVITY_KINDS } from '#language/event-catalogue';
import { ActBody, IsLine } from '#platform/service';
import { IsDivisibleBy, IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';

/** Classes held on the day of the act. */
export class RecordActivityBody extends ActBody {
  /** What they were; therapy is OTHER, and what it was is sealed. @example "ARTS" */
  @IsIn(ACTIVITY_KINDS)
  kind!: 'ARTS' | 'COACHING' | 'WORKSHOP' | 'SOCIAL' | 'ADVICE' | 'OTHER';

  /** Clock hours, in halves, 0.5 to 12. @example 2 */
  @IsNumber()
  @Min(0.5)
  @Max(12)
  @IsDivisibleBy(0.5)
  hours!: number;

  /** With OTHER: what it was; sealed as special data. @example "terapia zajęciowa" */
  @IsOptional()
  @IsLine(200)
  otherKind?: string;
}
