import { AllowedAct } from '#platform/service';

/** A referral as its own facts tell it. Which fields are present depends on its status. */
export class ReferralState {
  /** none, draft, issued, delivered, returned, waiting, accepted, rejected, lapsed, withdrawn or forwarded. @example "delivered" */
  status!: string;
  /** The institution that refers. @example "ops-zbaszynek" */
  issuer!: string;
  /** The centre that answers. @example "cis-swiebodzin" */
  receiver!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** Id of the application it rests on. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  applicationId!: string;
  /** How the stay is paid for (UZS 12(5)). @example { "kind": "GMINA_PAYS", "gmina": "0808063" } */
  financing?: Record<string, unknown>;
  /** Planned first day in the centre, a civil date. @example "2026-08-03" */
  plannedStart?: string;
  /** Whether the centre has confirmed the receipt. @example true */
  acknowledged?: boolean;
  /** The referral it takes the place of; shown to the issuer only. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  supersedes?: string;
  /** Coded reason of a rejection, lapse or withdrawal. @example "NO_PLACE" */
  reason?: string;
}

/** One referral in a list. */
export class ListedReferral {
  /** Id of the referral. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  id!: string;
  /** Revision, as in the ETag. @example 3 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  state!: ReferralState;
}

/** One referral, and what is allowed now. */
export class ReferralAnswer extends ListedReferral {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of referrals. */
export class ReferralPageAnswer {
  items!: ListedReferral[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
