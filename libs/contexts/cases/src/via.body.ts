import { IsThingId } from '#platform/service';
import { IsIn } from 'class-validator';

/** The thing from which an institution that does not own the case proves that it is party to it. */
export class ViaBody {
  /** Kind of the thing. @example "application" */
  @IsIn(['referral', 'application'])
  kind!: 'referral' | 'application';

  /** Its id. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  @IsThingId()
  id!: string;
}
