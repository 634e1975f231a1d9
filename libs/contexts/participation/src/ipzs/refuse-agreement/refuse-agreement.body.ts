import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/** Why the OPS does not agree the version. */
export class RefuseAgreementBody extends ActBody {
  /** The version that was read. @example 1 */
  @IsInt()
  @Min(1)
  @Max(1_000)
  programmeVersion!: number;

  /** Coded reason. @example "INCOMPLETE" */
  @IsIn(['SCOPE_UNSUITABLE', 'CIRCUMSTANCES_CHANGED', 'INCOMPLETE', 'OTHER'])
  reason!: 'SCOPE_UNSUITABLE' | 'CIRCUMSTANCES_CHANGED' | 'INCOMPLETE' | 'OTHER';

  /** What the centre should change; sealed. @example "Brak zakresu reintegracji społecznej." */
  @IsOptional()
  @IsNote()
  note?: string;
}
