import { IsThingId } from '#platform/service';
import { IsIn } from 'class-validator';
import { VIA_KINDS } from './as-seen/standing.js';

/** The thing by which an institution that did not open the case is party to it. */
export class EmploymentViaBody {
  /** Kind of the thing: application, referral, contract, participation, or a hand-over that was accepted. @example "participation" */
  @IsIn(VIA_KINDS)
  kind!: (typeof VIA_KINDS)[number];

  /** Its id. @example "5b4a3c2d-1e0f-5d9c-8b7a-6f5e4d3c2b1a" */
  @IsThingId()
  id!: string;
}
