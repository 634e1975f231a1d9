import { IsOptional, IsString, MaxLength } from 'class-validator';

/** As of when the stream is replayed. */
export class AuditStreamQuery {
  /** Known then: a position, an instant or a civil day (its end in Europe/Warsaw). @example "2026-07-06" */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownOn?: string;
}
