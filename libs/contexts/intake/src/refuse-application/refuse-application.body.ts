import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The addressee answers the application with a no. */
export class RefuseApplicationBody extends ActBody {
  /** Coded reason, so that reasons can be counted; it has to agree with the opinion and the interview. @example "NEGATIVE_OPINION" */
  @IsIn(['NOT_ELIGIBLE', 'NEGATIVE_OPINION', 'INTERVIEW_REFUSED', 'NO_CONTACT', 'OTHER'])
  reason!: 'NOT_ELIGIBLE' | 'NEGATIVE_OPINION' | 'INTERVIEW_REFUSED' | 'NO_CONTACT' | 'OTHER';

  /** A note of one's own; sealed, and handed to nobody. @example "Rozmowa z wnioskodawcą 29 czerwca." */
  @IsOptional()
  @IsNote()
  note?: string;
}
