import { ActBody, IsCivilDate, IsInstitutionId } from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ContractActionBody, ContractGoalBody } from '../contract-items.body.js';

/** An action gets another day. */
export class MovedActionBody {
  /** Number of the action. @example 1 */
  @IsInt()
  @Min(1)
  @Max(50)
  number!: number;

  /** The new day until which it is to be done, a civil date within the contract. @example "2024-08-30" */
  @IsCivilDate()
  until!: string;
}

/** What both sides changed; what is left out stands as it was. */
export class AmendContractBody extends ActBody {
  /** Whether the person, or the adults of the family, signed the change. @example true */
  @IsBoolean()
  signedByPerson!: boolean;

  /** Whether the social worker signed it. @example true */
  @IsBoolean()
  signedBySocialWorker!: boolean;

  /** New last day, a civil date. @example "2024-09-30" */
  @IsOptional()
  @IsCivilDate()
  to?: string;

  /** The club that realises the contract from now on; it becomes party to the case. @example "kis-zielona-gora" */
  @IsOptional()
  @IsInstitutionId()
  kisId?: string;

  /** Goals that are added; their numbers go on. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContractGoalBody)
  newGoals?: ContractGoalBody[];

  /** Actions that are added; their numbers go on. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContractActionBody)
  newActions?: ContractActionBody[];

  /** Actions that get another day. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ number }: MovedActionBody) => number)
  @ValidateNested({ each: true })
  @Type(() => MovedActionBody)
  movedActions?: MovedActionBody[];

  /** Numbers of actions that are taken out. @example [2] */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(50, { each: true })
  droppedActions?: number[];

  /** All review days from now on, in place of those that were still ahead; civil dates. @example ["2024-06-28"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsCivilDate({ each: true })
  reviewDays?: string[];
}
