import { ActBody, IsCivilDate, IsNote } from '#platform/service';
import { IsIn } from 'class-validator';
import { NeededWith, PossibleWith } from '../only-with.js';

const passed = ({ outcome }: { readonly outcome: string }) => outcome === 'PASSED';
const failed = ({ outcome }: { readonly outcome: string }) => outcome === 'FAILED';

/** Whether the participant is qualified after the trial (UZS 15(2)). */
export class RecordTrialResultBody extends ActBody {
  /** PASSED or FAILED. @example "PASSED" */
  @IsIn(['PASSED', 'FAILED'])
  outcome!: 'PASSED' | 'FAILED';

  /** When passed: the planned last day, at most eleven months after the trial. @example "2025-09-30" */
  @NeededWith(passed)
  @IsCivilDate()
  plannedEnd?: string;

  /** When failed: coded reason. @example "ABSENCES" */
  @NeededWith(failed)
  @IsIn(['NO_PROGRESS', 'ABSENCES', 'RULES_BROKEN', 'OTHER'])
  reason?: 'NO_PROGRESS' | 'ABSENCES' | 'RULES_BROKEN' | 'OTHER';

  /** When failed: more about it; sealed. @example "Nie podjęła zajęć po pierwszym tygodniu." */
  @PossibleWith(failed)
  @IsNote()
  note?: string;
}
