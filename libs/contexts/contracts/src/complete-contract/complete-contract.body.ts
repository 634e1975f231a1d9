import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The provisions of the contract were carried out. */
export class CompleteContractBody extends ActBody {
  /** Whether the goals were reached by it, in part or not. @example "GOALS_REACHED" */
  @IsIn(['GOALS_REACHED', 'GOALS_PARTLY_REACHED', 'GOALS_NOT_REACHED'])
  result!: 'GOALS_REACHED' | 'GOALS_PARTLY_REACHED' | 'GOALS_NOT_REACHED';

  /** What both sides conclude; sealed. @example "Osoba podejmuje dalszą reintegrację w centrum." */
  @IsOptional()
  @IsNote()
  note?: string;
}
