import { ActBody, IsNote } from '#platform/service';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** An agreed action was not kept. Nothing follows from it by itself. */
export class StateBreachBody extends ActBody {
  /** Number of the action. @example 1 */
  @IsInt()
  @Min(1)
  @Max(50)
  action!: number;

  /** What happened; sealed. @example "Trzy nieobecności bez wyjaśnienia." */
  @IsOptional()
  @IsNote()
  note?: string;
}
