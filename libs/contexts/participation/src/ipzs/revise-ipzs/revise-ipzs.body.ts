import { IsInt, Max, Min } from 'class-validator';
import { IpzsContentBody } from '../ipzs-content.body.js';

/** The whole content of the next version. */
export class ReviseIpzsBody extends IpzsContentBody {
  /** The version that was read and that this one takes the place of. @example 1 */
  @IsInt()
  @Min(1)
  @Max(1_000)
  programmeVersion!: number;
}
