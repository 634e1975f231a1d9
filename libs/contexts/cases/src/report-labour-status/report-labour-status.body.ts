import { ActBody, IsCivilDate } from '#platform/service';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { ViaBody } from '../via.body.js';

/** What the register of the labour office says of the person. */
export class ReportLabourStatusBody extends ActBody {
  /** Whether the person is registered as unemployed or as seeking work. @example true */
  @IsBoolean()
  registered!: boolean;

  /** First day of the registration, a civil date; needed of a registered person. @example "2023-03-01" */
  @IsOptional()
  @IsCivilDate()
  registeredSince?: string;

  /** Whether the person is long-term unemployed: over 12 months within the last 2 years. @example true */
  @IsBoolean()
  longTermUnemployed!: boolean;

  /** Whether the person has the right to an unemployment benefit, which excludes from a centre (UZS 1(3)). @example false */
  @IsBoolean()
  benefitRight!: boolean;

  /** The day on which the status was lost, a civil date; only of a person who is not registered. @example "2026-05-31" */
  @IsOptional()
  @IsCivilDate()
  statusLostOn?: string;

  /** By what my institution is party, where it does not own the case. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ViaBody)
  via?: ViaBody;
}
