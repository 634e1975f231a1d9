import { IsInstitutionId } from '../http/fields.js';

/** Which demonstration account wants a token. */
export class DevelopmentTokenBody {
  /** Name of the account. @example "ops-zbaszynek-worker" */
  @IsInstitutionId()
  account!: string;
}
