import { AllowedAct } from '#platform/service';

/** A programme as its own facts tell it. A labour office is told that it exists and its days. */
export class IpzsState {
  /** Ready means agreed and signed, the same version. @example "ready" */
  status!: 'draft' | 'agreed' | 'signed' | 'refused' | 'ready';
  /** Its id. @example "6b5a4938-2716-5504-9382-716059483726" */
  ipzsId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** The referral that it rests on. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  referralId!: string;
  /** The centre whose programme it is. @example "cis-zielona-gora" */
  centre!: string;
  /** From 1; each revision is the next. @example 1 */
  programmeVersion!: number;
  /** The day of this version, a civil date. @example "2024-09-02" */
  draftedOn!: string;
  /** The OPS whose head agrees it. @example "mops-zielona-gora" */
  ops?: string;
  /** Who referred. @example "mops-zielona-gora" */
  issuer?: string;
  /** Pseudonym of the client. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01" */
  clientId?: string;
  /** Forms of vocational reintegration. @example ["WORKSHOP", "JOB_COACHING"] */
  vocationalForms?: string[];
  /** Forms of social reintegration. @example ["SOCIAL_SKILLS", "ARTS"] */
  socialForms?: string[];
  /** Staff responsible, by their pseudonyms. @example ["cis-zielona-gora-worker"] */
  responsible?: string[];
  /** The workshop, a code of the centre. @example "gastronomia" */
  workshop?: string;
  /** The day of the agreement, a civil date. @example "2024-09-09" */
  agreedOn?: string;
  /** The day on which both had signed, a civil date. @example "2024-09-16" */
  signedOn?: string;
  /** The day on which the participant signed, a civil date. @example "2024-09-16" */
  personSignedOn?: string;
  /** The last day on which it was amended, a civil date. @example "2025-02-03" */
  amendedOn?: string;
  /** Coded reason of a refused agreement. @example "INCOMPLETE" */
  reason?: string;
}

/** One programme in a list. */
export class ListedIpzs {
  /** Id of the programme. @example "6b5a4938-2716-5504-9382-716059483726" */
  id!: string;
  /** Revision, as in the ETag. @example 3 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  /** The state, as far as my institution may see it. */
  state!: IpzsState;
}

/** One programme, and what is allowed now. */
export class IpzsAnswer extends ListedIpzs {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of programmes. */
export class IpzsPageAnswer {
  /** The programmes of this page. */
  items!: ListedIpzs[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
