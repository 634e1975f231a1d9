import { ActBody, IsCivilDate, IsLine } from '#platform/service';
import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';

const whenHeld = ({ outcome }: { outcome?: unknown }) => outcome !== 'REFUSED';

/** An environmental interview was held, or the person refused it. */
export class RecordInterviewBody extends ActBody {
  /** Whether it was held or refused; after a refusal no opinion is possible. @example "HELD" */
  @IsIn(['HELD', 'REFUSED'])
  outcome!: 'HELD' | 'REFUSED';

  /** The day of the interview or of its refusal, a civil date not after the day of the act. @example "2026-06-22" */
  @IsCivilDate()
  heldOn!: string;

  /** A full interview, or an update of one that exists and may be older; only of one that was held. @example "FULL" */
  @ValidateIf(whenHeld)
  @IsIn(['FULL', 'UPDATE'])
  kind?: 'FULL' | 'UPDATE';

  /** Where it was held; only of one that was held. @example "RESIDENCE" */
  @ValidateIf(whenHeld)
  @IsIn(['RESIDENCE', 'STAY', 'OFFICE', 'OTHER'])
  place?: 'RESIDENCE' | 'STAY' | 'OFFICE' | 'OTHER';

  /** Whether it was held as urgent (within 2 working days); only of one that was held. @example false */
  @ValidateIf(whenHeld)
  @IsBoolean()
  urgent?: boolean;

  /** Where the questionnaire lies in the system of the OPS; sealed, and never handed on. @example "RWS/123/2026" */
  @IsOptional()
  @IsLine(100)
  questionnaireReference?: string;
}
