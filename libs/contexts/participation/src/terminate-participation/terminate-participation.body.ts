import { ActBody, IsCivilDate, IsLine } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';
import { NeededWith } from '../only-with.js';

const byDecision = ({ ground }: { readonly ground: string }) =>
  ground === 'BREACH' || ground === 'ABANDON';
const byDeclaration = ({ ground }: { readonly ground: string }) => ground === 'RESIGN';

/** Discontinuation (UZS 13(4)): by the head's decision, or on the participant's declaration. */
export class TerminateParticipationBody extends ActBody {
  /** Persistent breach, leaving of classes, or resignation. @example "ABANDON" */
  @IsIn(['BREACH', 'ABANDON', 'RESIGN'])
  ground!: 'BREACH' | 'ABANDON' | 'RESIGN';

  /** The last day of classes; may be left out where work was taken before. @example "2025-02-14" */
  @IsOptional()
  @IsCivilDate()
  classesEndedOn?: string;

  /** With BREACH and ABANDON: the number of the decision; sealed. @example "CIS.4.2025" */
  @NeededWith(byDecision)
  @IsLine(60)
  decisionNumber?: string;

  /** With BREACH and ABANDON: the day of the decision. @example "2025-02-20" */
  @NeededWith(byDecision)
  @IsCivilDate()
  decidedOn?: string;

  /** With BREACH and ABANDON: the day on which it was served. @example "2025-02-24" */
  @NeededWith(byDecision)
  @IsCivilDate()
  servedOn?: string;

  /** With RESIGN: the day of the participant's declaration. @example "2025-02-14" */
  @NeededWith(byDeclaration)
  @IsCivilDate()
  declaredOn?: string;
}
