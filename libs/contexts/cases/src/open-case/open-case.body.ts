import { ActBody, IsTercCode, IsThingId } from '#platform/service';
import { IsIn, IsOptional, Matches } from 'class-validator';

/** A gmina with its type: seven digits, a string because zeros lead. */
const GMINA = /^\d{6}[1-5]$/;

/** A case is opened for a client of my institution. */
export class OpenCaseBody extends ActBody {
  /** Id of the client. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01" */
  @IsThingId()
  clientId!: string;

  /** How the person came: by itself, sent by an institution, met in the field. @example "PERSON" */
  @IsIn(['PERSON', 'INSTITUTION', 'FIELD_WORK', 'OTHER'])
  channel!: 'PERSON' | 'INSTITUTION' | 'FIELD_WORK' | 'OTHER';

  /** TERC of the gmina of residence, 7 digits. Without residence and stay the case shows a warning. @example "0808063" */
  @IsOptional()
  @IsTercCode()
  @Matches(GMINA)
  residence?: string;

  /** TERC of the gmina of stay, 7 digits, where the person lives elsewhere or nowhere. @example "0808063" */
  @IsOptional()
  @IsTercCode()
  @Matches(GMINA)
  stay?: string;
}
