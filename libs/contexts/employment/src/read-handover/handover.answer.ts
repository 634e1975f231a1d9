import { AllowedAct } from '#platform/service';

/** On what the hand-over of a person rests. */
export class HandoverBasisAnswer {
  /** CONSENT of the person, or a PROVISION. @example "CONSENT" */
  kind!: string;
  /** The day on which the person agreed. @example "2026-03-02" */
  on?: string;
  /** Code of the provision. @example "RODO_6_1_E" */
  provision?: string;
}

/** How the last day of the graduate status was counted, so that it can be counted again by hand. */
export class GraduateCountingAnswer {
  /** A term after an event: the day of the event is not counted. @example "TERM" */
  method!: string;
  /** The last day of classes, known or planned. @example "2026-03-31" */
  eventDay!: string;
  /** How many months. @example 6 */
  months!: number;
}

/** The window of the graduate status, as the participation's facts tell it now. */
export class GraduateStatusAnswer {
  /** Of a centre (CIS) or of a club (KIS). @example "CIS" */
  kind!: string;
  /** Whether the status has arisen. @example true */
  graduated!: boolean;
  /** Its first day. @example "2026-03-31" */
  from?: string;
  /** The last day of classes, once they ended. @example "2026-03-31" */
  classesEndedOn?: string;
  /** The planned last day, while classes go on. @example "2026-03-31" */
  plannedEnd?: string;
  /** The last day of the status, known or expected; absent for a club. @example "2026-09-30" */
  due?: string;
  /** Whether the term is legal or agreed. @example "legal" */
  deadlineKind?: string;
  /** What the status rests on. @example "art. 2 pkt 1a ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym" */
  legalBasis?: string;
  /** The dated rules that give the term. @example "uzs-2025-06-01" */
  ruleSet?: string;
  counting?: GraduateCountingAnswer;
  /** What a caseworker should know of it. @example ["Statusu absolwenta jeszcze nie ma: powstaje z zaświadczeniem, po co najmniej sześciu miesiącach zajęć."] */
  notes?: string[];
}

/** A social cooperative that came of the hand-over. */
export class CooperativeAnswer {
  /** The day of the entry in the register. @example "2026-06-01" */
  registeredOn!: string;
  /** Number in the National Court Register. @example "0000000000" */
  krs!: string;
  /** How many members it has. @example 5 */
  members!: number;
}

/** A hand-over as its own facts tell it. Which fields are present depends on its status. */
export class HandoverState {
  /** proposed, accepted or declined. @example "accepted" */
  status!: string;
  /** Its id. @example "2e8f6a1c-7b3d-5e4f-9a0b-1c2d3e4f5a6b" */
  handoverId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** Who hands the person over. @example "cis-zielona-gora" */
  from!: string;
  /** The OWES. @example "owes-zielona-gora" */
  owes!: string;
  /** JOIN_ENTERPRISE, FOUND_COOPERATIVE or WORKPLACE_MONEY. @example "FOUND_COOPERATIVE" */
  aim!: string;
  basis!: HandoverBasisAnswer;
  /** The day of the proposal. @example "2026-03-02" */
  proposedOn!: string;
  /** The participation that the graduate status follows from. @example "4c3b2a19-0807-5f6e-8d5c-4b3a29180706" */
  participationId?: string;
  /** The day on which the OWES accepted. @example "2026-03-02" */
  acceptedOn?: string;
  /** The day on which the OWES declined. @example "2026-03-02" */
  declinedOn?: string;
  /** Coded reason of the declination. @example "NO_SUITABLE_SUPPORT" */
  reason?: string;
  /** The day on which the founding of a cooperative began. @example "2026-04-13" */
  foundingStartedOn?: string;
  cooperative?: CooperativeAnswer;
  /** Shown in the reading of one hand-over only, when it names a participation. */
  graduateStatus?: GraduateStatusAnswer;
  /** What a caseworker should look at. @example ["Rejestr nie podaje akredytacji tego OWES na dzień przekazania. Sprawdź ją na liście ministra."] */
  warnings?: string[];
}

/** One hand-over in a list. */
export class ListedHandover {
  /** Id of the hand-over. @example "2e8f6a1c-7b3d-5e4f-9a0b-1c2d3e4f5a6b" */
  id!: string;
  /** Revision, as in the ETag. @example 2 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  state!: HandoverState;
}

/** One hand-over, and what is allowed now. */
export class HandoverAnswer extends ListedHandover {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of hand-overs. */
export class HandoverPageAnswer {
  items!: ListedHandover[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
