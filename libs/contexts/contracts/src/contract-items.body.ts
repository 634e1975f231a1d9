import { IsCivilDate, IsNote } from '#platform/service';
import { CONTRACT_AREAS, type ContractArea } from '#language/event-catalogue';
import { IsIn, IsInt, Max, Min } from 'class-validator';

/** What the person or family wants to reach. */
export class ContractGoalBody {
  /** The area of life. Health is none of them: it belongs in the sealed text. @example "WORK" */
  @IsIn(CONTRACT_AREAS)
  area!: ContractArea;

  /** The goal in words; sealed, and shown to the club that realises the contract. @example "Podjęcie stałego zatrudnienia." */
  @IsNote()
  text!: string;
}

/** Who does what until when. */
export class ContractActionBody {
  /** Number of the goal that it serves, from 1 in the order of the goals. @example 1 */
  @IsInt()
  @Min(1)
  @Max(50)
  goal!: number;

  /** Who acts: the person (or family), or the institution. @example "PERSON" */
  @IsIn(['PERSON', 'INSTITUTION'])
  side!: 'PERSON' | 'INSTITUTION';

  /** The day until which it is to be done, a civil date within the contract. @example "2024-04-30" */
  @IsCivilDate()
  until!: string;

  /** The action in words; sealed. @example "Udział w warsztatach kompetencji w klubie." */
  @IsNote()
  text!: string;
}
