import { EMPLOYMENT_END_REASONS } from '#language/event-catalogue';
import { ActBody, IsCivilDate, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The work has ended. */
export class EndEmploymentBody extends ActBody {
  /** Coded reason; an illness is none of them. @example "TERM_ENDED" */
  @IsIn(EMPLOYMENT_END_REASONS)
  reason!: (typeof EMPLOYMENT_END_REASONS)[number];

  /** The last day of work, a civil date not after the day of the act; that day when it is left out. @example "2026-09-30" */
  @IsOptional()
  @IsCivilDate()
  endedOn?: string;

  /** A note of one's own; sealed. @example "Umowa wygasła z końcem września." */
  @IsOptional()
  @IsNote()
  note?: string;
}
