import { ActBody, IsNote } from '#platform/service';
import { IsIn, IsOptional } from 'class-validator';

/** The proposed contract is not concluded. */
export class RefuseContractBody extends ActBody {
  /** Why: the person declined or was not reached, the institution withdrew, or else. @example "PERSON_DECLINED" */
  @IsIn(['PERSON_DECLINED', 'NO_CONTACT', 'INSTITUTION_WITHDREW', 'OTHER'])
  reason!: 'PERSON_DECLINED' | 'NO_CONTACT' | 'INSTITUTION_WITHDREW' | 'OTHER';

  /** What was said; sealed. @example "Osoba wróci do rozmowy wiosną." */
  @IsOptional()
  @IsNote()
  note?: string;
}
