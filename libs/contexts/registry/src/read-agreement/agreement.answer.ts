import { AllowedAct } from '#platform/service';

/** What the parties promise each other. Rules of cooperation, never legal deadlines. */
export class AgreedTermsAnswer {
  /** Working days for an opinion. @example 14 */
  opinionWorkingDays?: number;
  /** Working days for the answer to a referral. @example 7 */
  referralAnswerWorkingDays?: number;
  /** Days for which a referral is valid. @example 60 */
  referralValidityDays?: number;
  /** How often a referral may be returned. @example 2 */
  returnsMax?: number;
}

/** An amendment that is not confirmed by everybody yet. */
export class AmendmentAnswer {
  /** The last day as it would be, a civil date. @example "2027-12-31" */
  to?: string;
  /** The agreed answers as they would be. */
  agreedTerms!: AgreedTermsAnswer;
  /** Parties that have confirmed it; the first proposed it. @example ["ops-szprotawa"] */
  confirmedBy!: string[];
}

/** An agreement as its own facts tell it. Which fields are present depends on its status. */
export class AgreementState {
  /** proposed, concluded or terminated. @example "concluded" */
  status!: string;
  /** Id of the agreement. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  agreementId!: string;
  /** Its parties. @example ["ops-szprotawa", "ops-ilowa"] */
  parties!: string[];
  /** PUP_OPS, INTER_GMINA, CIS_OWES or OTHER. @example "INTER_GMINA" */
  kind!: string;
  /** The gminas of an agreement between gminas. @example ["0810073", "0810043"] */
  gminas!: string[];
  /** First day in force, a civil date. @example "2025-01-02" */
  from!: string;
  /** Last day in force, a civil date; for an indefinite time when missing. @example "2026-12-31" */
  to?: string;
  /** What the parties promise each other. */
  agreedTerms!: AgreedTermsAnswer;
  /** Whether it holds rules of financing. @example true */
  financing!: boolean;
  /** Whether it is made up for the demonstration. @example true */
  fictional!: boolean;
  /** Parties that have confirmed a proposed agreement; the first proposed it. @example ["ops-szprotawa"] */
  confirmedBy?: string[];
  /** The amendment that is not confirmed by everybody yet. */
  amendment?: AmendmentAnswer;
  /** Last day of a terminated agreement, a civil date. @example "2026-06-30" */
  lastDay?: string;
}

/** One agreement in a list. */
export class ListedAgreement {
  /** Id of the agreement. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  id!: string;
  /** Revision, as in the ETag. @example 3 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  state!: AgreementState;
}

/** One agreement, and what is allowed now. */
export class AgreementAnswer extends ListedAgreement {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of agreements. */
export class AgreementPageAnswer {
  items!: ListedAgreement[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
