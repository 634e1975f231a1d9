import { ActBody, IsCivilDate, IsThingId } from '#platform/service';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { NeededWith, PossibleWith } from '../only-with.js';

const inCentre = ({ kind }: { readonly kind: string }) => kind === 'CIS';
const inClub = ({ kind }: { readonly kind: string }) => kind === 'KIS';

/** In a centre upon a referral with its programme, in a club upon a social contract. It begins on the day of the act. */
export class OpenParticipationBody extends ActBody {
  /** CIS: admission to a centre; KIS: a club. @example "CIS" */
  @IsIn(['CIS', 'KIS'])
  kind!: 'CIS' | 'KIS';

  /** Of kind CIS: the referral in which the place was confirmed. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  @NeededWith(inCentre)
  @IsThingId()
  referralId?: string;

  /** Of kind CIS: hours of classes a week, 30 to 40 (UZS 14(1)). @example 30 */
  @NeededWith(inCentre)
  @IsInt()
  @Min(1)
  @Max(60)
  weeklyHours?: number;

  /** Of kind CIS: the workshop, a code of the centre. @example "gastronomia" */
  @PossibleWith(inCentre)
  @Matches(/^[a-z0-9-]{1,60}$/)
  workshop?: string;

  /** Of kind CIS: the day of the medical examination, sealed; a duty of the head, no condition (UZS 14(2)). @example "2024-09-24" */
  @PossibleWith(inCentre)
  @IsCivilDate()
  examinedOn?: string;

  /** Of kind CIS: the day of the safety training, a duty of the head, no condition (UZS 14(2)). @example "2024-09-30" */
  @PossibleWith(inCentre)
  @IsCivilDate()
  safetyTrainingOn?: string;

  /** Of kind KIS: the social contract that names the club. @example "3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c" */
  @NeededWith(inClub)
  @IsThingId()
  contractId?: string;

  /** Of kind KIS: the planned last day, set individually (UZS 18(5)). @example "2024-07-31" */
  @PossibleWith(inClub)
  @IsCivilDate()
  plannedEnd?: string;
}
