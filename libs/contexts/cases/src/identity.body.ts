import { IsLine } from '#platform/service';
import { IsIn } from 'class-validator';

/** Length of the number of a document. */
export const DOCUMENT_NUMBER_LENGTH_MAX = 50;

/** A document of a person who has no PESEL, or another one besides it. */
export class OtherDocumentBody {
  /** Kind of the document. @example "RESIDENCE_CARD" */
  @IsIn(['PASSPORT', 'IDENTITY_CARD', 'RESIDENCE_CARD', 'OTHER'])
  kind!: 'PASSPORT' | 'IDENTITY_CARD' | 'RESIDENCE_CARD' | 'OTHER';

  /** Its number, 1 to 50 characters. @example "RC1234567" */
  @IsLine(DOCUMENT_NUMBER_LENGTH_MAX)
  number!: string;
}
