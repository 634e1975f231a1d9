import { ActBody, IsThingId } from '#platform/service';
import { IsIn } from 'class-validator';

/** What a human says of a possible duplicate. */
export class AssessDuplicateBody extends ActBody {
  /** The other record, one of the possible duplicates of this one. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c02" */
  @IsThingId()
  candidate!: string;

  /** Whether it is the same person; then no case is opened on this record. @example "DIFFERENT_PERSON" */
  @IsIn(['SAME_PERSON', 'DIFFERENT_PERSON'])
  verdict!: 'SAME_PERSON' | 'DIFFERENT_PERSON';
}
