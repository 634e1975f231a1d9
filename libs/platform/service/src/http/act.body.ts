import { IsOptional } from 'class-validator';
import { IsCivilDate } from './fields.js';

/** What every act may say besides its own content. */
export class ActBody {
  /** The civil day (Europe/Warsaw) on which it happened; today when it is left out, never a future day. @example "2026-07-13" */
  @IsOptional()
  @IsCivilDate()
  occurredOn?: string;
}
