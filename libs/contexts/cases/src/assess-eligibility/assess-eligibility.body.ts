import { ActBody, IsNote } from '#platform/service';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { ViaBody } from '../via.body.js';

const CODE = /^[A-Z_]{1,40}$/;
/** As many groups, and as many excluding benefits, as an assessment may name. */
const CODES_MAX = 9;

/** Whether the act on social employment applies to the person (UZS 1(2)-(3a)). Codes and note are kept sealed. */
export class AssessEligibilityBody extends ActBody {
  /** Groups that were confirmed: HOMELESS, ALCOHOL, DRUGS, MENTAL, LONG_TERM_UNEMPLOYED, REFUGEE, DISABLED, OTHER; a labour office confirms LONG_TERM_UNEMPLOYED only. @example ["HOMELESS"] */
  @IsArray()
  @ArrayMaxSize(CODES_MAX)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  groups!: string[];

  /** Whether the person is leaving a prison and has difficulties in integrating; kept apart from the other groups. @example false */
  @IsOptional()
  @IsBoolean()
  convictionGroup?: boolean;

  /** Whether it was checked that no benefit excludes the person. @example true */
  @IsBoolean()
  exclusionsChecked!: boolean;

  /** Excluding benefits to which the person has a right: UNEMPLOYMENT_BENEFIT, PRE_RETIREMENT_ALLOWANCE, PRE_RETIREMENT_BENEFIT, STRUCTURAL_PENSION, INCAPACITY_PENSION, RETIREMENT_PENSION, TEACHER_COMPENSATION_BENEFIT. @example [] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CODES_MAX)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  exclusions?: string[];

  /** Note for my institution, 1 to 2000 characters. @example "Zaświadczenie ośrodka z 10.06.2026 w aktach." */
  @IsOptional()
  @IsNote()
  note?: string;

  /** By what my institution is party, where it does not own the case. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ViaBody)
  via?: ViaBody;
}
