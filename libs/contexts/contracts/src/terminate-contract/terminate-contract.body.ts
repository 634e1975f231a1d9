import { TERMINATION_REASONS } from '#language/event-catalogue';
import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The contract ends before its provisions were carried out. */
export class TerminateContractBody extends ActBody {
  /** Why; BREACH only after one was stated. @example "MOVED_AWAY" */
  @IsIn(TERMINATION_REASONS)
  reason!: (typeof TERMINATION_REASONS)[number];

  /** What else there is to say; sealed. @example "Przeprowadzka do innej gminy." */
  @IsOptional()
  @IsNote()
  note?: string;
}
