import { ActBody, IsCivilDate } from '#platform/service';
import { IsIn } from 'class-validator';

/** An extension counts from the day after the current end; all together at most twelve months (UZS 15(3)). */
export class ExtendParticipationBody extends ActBody {
  /** The new last day, a civil date. @example "2026-03-31" */
  @IsCivilDate()
  until!: string;

  /** The social worker's application, or the social worker's opinion. @example "WORKER_APPLICATION" */
  @IsIn(['WORKER_APPLICATION', 'WORKER_OPINION'])
  basis!: 'WORKER_APPLICATION' | 'WORKER_OPINION';

  /** Why: the programme, a cooperative being set up, or a business. @example "COOPERATIVE" */
  @IsIn(['PROGRAMME', 'COOPERATIVE', 'BUSINESS'])
  reason!: 'PROGRAMME' | 'COOPERATIVE' | 'BUSINESS';
}
