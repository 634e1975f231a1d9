import { ActBody } from '#platform/service';
import { IsInt, Matches, Max, Min } from 'class-validator';

/** The court has entered the cooperative in its register, on the day of the act. */
export class RegisterCooperativeBody extends ActBody {
  /** Number in the National Court Register, ten digits with leading zeros. @example "0000000000" */
  @Matches(/^\d{10}$/)
  krs!: string;

  /** How many members the cooperative has, 2 to 1000. @example 5 */
  @IsInt()
  @Min(2)
  @Max(1_000)
  members!: number;
}
