import { ActBody, IsCivilDate } from '#platform/service';
import { IsInt, Max, Min } from 'class-validator';

/** The head signs on the day of the act; the participant on that day or before. */
export class SignIpzsBody extends ActBody {
  /** The version that was signed. @example 1 */
  @IsInt()
  @Min(1)
  @Max(1_000)
  programmeVersion!: number;

  /** The civil day on which the participant signed. @example "2024-09-16" */
  @IsCivilDate()
  personSignedOn!: string;
}
