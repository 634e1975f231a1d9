import { ACTIVITY_KINDS } from '#language/event-catalogue';
import { ActBody, IsLine } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** Half an hour to twelve hours. */
const HALF_HOURS = Array.from({ length: 24 }, (_, at) => (at + 1) / 2);

/** Classes held on the day of the act. */
export class RecordActivityBody extends ActBody {
  /** What they were; therapy is OTHER, and what it was is sealed. @example "ARTS" */
  @IsIn(ACTIVITY_KINDS)
  kind!: 'ARTS' | 'COACHING' | 'WORKSHOP' | 'SOCIAL' | 'ADVICE' | 'OTHER';

  /** Clock hours, in halves, 0.5 to 12. @example 2 */
  @IsIn(HALF_HOURS)
  hours!: number;

  /** With OTHER: what it was; sealed as special data. @example "terapia zajęciowa" */
  @IsOptional()
  @IsLine(200)
  otherKind?: string;
}
