import { IsCivilDate, IsInstitutionId } from '#platform/service';
import { IssueReferralBody } from '../issue-referral/issue-referral.body.js';

/** The issuer turns to another centre; what an issue says is said anew. */
export class ForwardReferralBody extends IssueReferralBody {
  /** The other centre. @example "cis-zielona-gora" */
  @IsInstitutionId()
  receiver!: string;

  /** The day on which the person agreed to the other centre, a civil date not after the forwarding. @example "2026-07-07" */
  @IsCivilDate()
  personAgreedOn!: string;
}
