import { AllowedAct } from '#platform/service';

/** A referral as its own facts tell it. Which fields are present depends on its status and on who reads. */
export class ReferralState {
  /** Where it stands in its life. @example "delivered" */
  status!:
    | 'draft'
    | 'issued'
    | 'delivered'
    | 'returned'
    | 'waiting'
    | 'accepted'
    | 'rejected'
    | 'lapsed'
    | 'consumed'
    | 'withdrawn'
    | 'forwarded';
  /** Its id. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  referralId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** Pseudonym of the client. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01" */
  clientId!: string;
  /** Id of the application it rests on. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  applicationId!: string;
  /** The institution that refers. @example "ops-zbaszynek" */
  issuer!: string;
  /** The centre that answers. @example "cis-swiebodzin" */
  receiver!: string;
  /** How the stay is paid for (UZS 12(5)). @example { "kind": "GMINA_PAYS", "gmina": "0808063" } */
  financing?: Record<string, unknown>;
  /** Last day of validity where an agreement defines one, a civil date. @example "2026-09-30" */
  validTo?: string;
  /** Whether the centre has confirmed the receipt. @example true */
  acknowledged?: boolean;
  /** How often the centre returned it. @example 1 */
  returns?: number;
  /** What the centre misses. @example ["FINANCING_DECLARATION"] */
  missing?: string[];
  /** The place on the waiting list, from 1. @example 3 */
  place?: number;
  /** FOUNDER_GMINA for residents of the gminas that created the centre, else OTHER_GMINA. @example "OTHER_GMINA" */
  priority?: string;
  /** Planned first day in the centre, a civil date. @example "2026-08-03" */
  plannedStart?: string;
  /** What must be met before a day can be planned. @example "MEDICAL_EXAMINATION" */
  condition?: string;
  /** The workshop in which the place is. @example "gastronomia" */
  workshop?: string;
  /** Whether the centre confirmed a free place. @example true */
  freePlaceConfirmed?: boolean;
  /** Coded reason of a rejection, lapse or withdrawal. @example "NO_PLACE" */
  reason?: string;
  /** The participation to which it led. @example "4c3b2a19-0807-5f6e-8d5c-4b3a29180706" */
  participationId?: string;
  /** Whose will a withdrawal was: ISSUER or PERSON. @example "PERSON" */
  endedBy?: string;
  /** Another centre that the rejecting one named. @example "cis-zielona-gora" */
  suggestedCentre?: string;
  /** The OPS that a labour office notified. @example "ops-szprotawa" */
  notifiedOps?: string;
  /** Whether that OPS has confirmed it. @example false */
  notificationReceived?: boolean;
  /** The referral it takes the place of; shown to the issuer only. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  supersedes?: string;
  /** The referral that takes its place; shown to the issuer only. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4b" */
  newReferralId?: string;
  /** Where the issuer went instead and on what terms; shown to the issuer only. @example { "receiver": "cis-zielona-gora" } */
  forwarding?: Record<string, unknown>;
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
  /** The state, as far as my institution may see it. */
  state!: ReferralState;
}

/** One referral, and what is allowed now. */
export class ReferralAnswer extends ListedReferral {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of referrals. */
export class ReferralPageAnswer {
  /** The referrals of this page. */
  items!: ListedReferral[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
