import { ActBody, IsCivilDate } from '#platform/service';
import { IsOptional } from 'class-validator';

/** The ground follows from the facts: the end of the period, or the work that was taken. */
export class CompleteParticipationBody extends ActBody {
  /** The last day of the programme: the planned last day, or within six months after work was taken. @example "2026-09-02" */
  @IsOptional()
  @IsCivilDate()
  programmeEndedOn?: string;
}
