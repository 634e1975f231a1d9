import { ActBody, IsCivilDate, IsInstitutionId } from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { ContractActionBody, ContractGoalBody } from '../contract-items.body.js';

/** The contract as it was signed, in writing, by the person (or family) and the social worker. */
export class SignContractBody extends ActBody {
  /** Whether the person, or the adults of the family, signed it. @example true */
  @IsBoolean()
  signedByPerson!: boolean;

  /** Whether the social worker signed it. @example true */
  @IsBoolean()
  signedBySocialWorker!: boolean;

  /** First day, a civil date not before the signatures. @example "2024-01-15" */
  @IsCivilDate()
  from!: string;

  /** Last day, a civil date. @example "2024-07-31" */
  @IsCivilDate()
  to!: string;

  /** The goals, numbered from 1 in this order. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContractGoalBody)
  goals!: ContractGoalBody[];

  /** What each side does, numbered from 1 in this order; both sides have at least one. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContractActionBody)
  actions!: ContractActionBody[];

  /** The days on which the realisation is to be assessed, civil dates within the contract. @example ["2024-04-15"] */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsCivilDate({ each: true })
  reviewDays!: string[];

  /** Whether the person is homeless: then the OPS of the last registered address is consulted first. @example false */
  @IsBoolean()
  homeless!: boolean;

  /** That OPS; needed for, and only for, a homeless person. @example "ops-szprotawa" */
  @IsOptional()
  @IsInstitutionId()
  consultedOps?: string;

  /** The club that realises the contract and becomes party to the case. @example "kis-zielona-gora" */
  @IsOptional()
  @IsInstitutionId()
  kisId?: string;
}
