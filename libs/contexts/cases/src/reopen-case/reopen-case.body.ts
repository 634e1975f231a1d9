import { ActBody } from '#platform/service';
import { IsIn } from 'class-validator';

/** Why a closed case is taken up again. */
export class ReopenCaseBody extends ActBody {
  /** RETURN_OF_CLIENT, CLOSED_IN_ERROR or NEW_CIRCUMSTANCES. @example "RETURN_OF_CLIENT" */
  @IsIn(['RETURN_OF_CLIENT', 'CLOSED_IN_ERROR', 'NEW_CIRCUMSTANCES'])
  reason!: 'RETURN_OF_CLIENT' | 'CLOSED_IN_ERROR' | 'NEW_CIRCUMSTANCES';
}
