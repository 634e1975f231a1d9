import { ActBody, IsNote, IsThingId } from '#platform/service';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';

/** The thing by which an institution that did not open the case is party to it. */
export class ContractViaBody {
  /** Kind of the thing. @example "application" */
  @IsIn(['application', 'referral', 'contract'])
  kind!: 'application' | 'referral' | 'contract';

  /** Its id. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  @IsThingId()
  id!: string;
}

/** A social worker proposes a social contract (kontrakt socjalny). */
export class ProposeContractBody extends ActBody {
  /** A: solve a difficult life situation; B: strengthen activity and independence, with one person only. @example "B" */
  @IsIn(['A', 'B'])
  kind!: 'A' | 'B';

  /** With a single person or with a family. @example "PERSON" */
  @IsIn(['PERSON', 'FAMILY'])
  concludedWith!: 'PERSON' | 'FAMILY';

  /** What else was said; sealed. @example "Pierwsza rozmowa o celach." */
  @IsOptional()
  @IsNote()
  note?: string;

  /** How an institution that did not open the case proves to be party to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ContractViaBody)
  via?: ContractViaBody;
}
