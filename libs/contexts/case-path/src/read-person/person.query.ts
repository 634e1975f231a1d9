import { IsOptional, IsString, MaxLength } from 'class-validator';

/** How much of the case must be known before it is looked who the client is. */
export class PersonQuery {
  /** Waits up to two seconds until the view knows this position. @example "00000000000000000042" */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  atLeast?: string;
}
