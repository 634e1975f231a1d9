import { ActBody } from '#platform/service';
import { IsInt, Max, Min } from 'class-validator';

/** Which version is agreed: the one that was read. */
export class AgreeIpzsBody extends ActBody {
  /** The version that was read. @example 1 */
  @IsInt()
  @Min(1)
  @Max(1_000)
  programmeVersion!: number;
}
