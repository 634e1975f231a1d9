import { ActBody } from '#platform/service';
import { IsBoolean } from 'class-validator';

/** The competent OPS, which the application names, is asked for its opinion. */
export class RequestOpinionBody extends ActBody {
  /** Whether the case is urgent: the interview is then due in 2 working days, not in 14. @example false */
  @IsBoolean()
  urgent!: boolean;
}
