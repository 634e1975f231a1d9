import { AllowedAct } from '#platform/service';

/** A goal; its text is sealed. */
export class ContractGoalAnswer {
  /** Its number within the contract, from 1. @example 1 */
  number!: number;
  /** The area of life. @example "WORK" */
  area!: string;
}

/** What one side does; its text is sealed. */
export class ContractActionAnswer {
  /** Its number within the contract, from 1. @example 1 */
  number!: number;
  /** Number of the goal that it serves. @example 1 */
  goal!: number;
  /** PERSON or INSTITUTION. @example "PERSON" */
  side!: string;
  /** The day until which it is to be done, a civil date. @example "2024-04-30" */
  until!: string;
  /** Whether an amendment took it out. @example false */
  dropped!: boolean;
}

/** How far one action had come at a review. */
export class ReviewResultAnswer {
  /** Number of the action. @example 1 */
  action!: number;
  /** DONE, PARTLY or NOT_DONE. @example "PARTLY" */
  result!: string;
}

/** A review; the conclusions are sealed. */
export class ContractReviewAnswer {
  /** The day on which it was held. @example "2024-04-15" */
  reviewedOn!: string;
  results!: ReviewResultAnswer[];
  /** The agreed day that it answered; absent for one that was not planned. @example "2024-04-15" */
  plannedFor?: string;
  /** The next agreed day. @example "2024-07-31" */
  nextReviewOn?: string;
}

/** An action that an amendment added. */
export class AddedActionAnswer {
  /** Its number in the contract. @example 3 */
  number!: number;
  /** The goal it serves. @example 1 */
  goal!: number;
  /** Who does it: PERSON or OPS. @example "PERSON" */
  side!: string;
  /** The last day, a civil date. @example "2024-09-30" */
  until!: string;
}

/** An action that an amendment gave another day. */
export class MovedActionAnswer {
  /** Its number in the contract. @example 1 */
  number!: number;
  /** The last day from then on, a civil date. @example "2024-08-30" */
  until!: string;
}

/** A change that both sides signed. */
export class ContractAmendmentAnswer {
  /** The day of the change. @example "2024-04-15" */
  amendedOn!: string;
  /** The new last day. @example "2024-09-30" */
  to?: string;
  /** The club that was named. @example "kis-zielona-gora" */
  kisId?: string;
  newGoals?: ContractGoalAnswer[];
  newActions?: AddedActionAnswer[];
  movedActions?: MovedActionAnswer[];
  /** Numbers of actions that were taken out. @example [2] */
  droppedActions?: number[];
  /** Review days from then on. @example ["2024-06-28"] */
  reviewDays?: string[];
  /** The first review day that was not answered yet. @example "2024-06-28" */
  nextReviewOn?: string;
}

/** That an action was not kept; nothing follows from it by itself. */
export class ContractBreachAnswer {
  /** Number of the action. @example 1 */
  action!: number;
  /** The day on which it was stated. @example "2024-05-20" */
  statedOn!: string;
}

/** A day that follows from the contract, and how it comes about. */
export class ContractDateAnswer {
  /** NEXT_REVIEW or LAST_DAY. @example "NEXT_REVIEW" */
  what!: string;
  /** The day, a civil date. @example "2024-04-15" */
  day!: string;
  /** CONTRACT: no act sets it, both sides agreed on it. @example "CONTRACT" */
  kind!: string;
  /** The article on which the contract rests. @example "art. 108 ustawy z dnia 12 marca 2004 r. o pomocy społecznej" */
  legalBasis!: string;
  /** What it was taken from. @example { "reviewDays": ["2024-04-15", "2024-07-31"], "held": 0 } */
  counting!: Record<string, unknown>;
  /** What a caseworker should know about it. @example "Po tym dniu kontrakt sam się nie kończy: zapisz, czy go zrealizowano, czy rozwiązano." */
  note?: string;
}

/** How the institution is party to a case that it does not own. */
export class ContractViaAnswer {
  /** Kind of the thing. @example "application" */
  kind!: string;
  /** Its id. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  id!: string;
}

/** A contract as its own facts tell it. Which fields are present depends on its status and on who reads. */
export class ContractState {
  /** Where it stands in its life. @example "signed" */
  status!: 'proposed' | 'refused' | 'signed' | 'completed' | 'terminated';
  /** Its id. @example "3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c" */
  contractId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** The institution that concludes it. @example "mops-zielona-gora" */
  institution!: string;
  /** A or B. @example "B" */
  kind!: string;
  /** PERSON or FAMILY. @example "PERSON" */
  concludedWith!: string;
  /** The day of the proposal. @example "2024-01-10" */
  proposedOn!: string;
  via?: ContractViaAnswer;
  /** The day of the signatures. @example "2024-01-15" */
  signedOn?: string;
  /** First day. @example "2024-01-15" */
  from?: string;
  /** Last day, with amendments. @example "2024-07-31" */
  to?: string;
  /** The club that realises it. @example "kis-zielona-gora" */
  kisId?: string;
  /** Of a homeless person: the OPS that was consulted; not shown to the club. @example "ops-szprotawa" */
  consultedOps?: string;
  goals?: ContractGoalAnswer[];
  actions?: ContractActionAnswer[];
  /** The agreed review days, in order. @example ["2024-04-15", "2024-07-31"] */
  reviewDays?: string[];
  reviews?: ContractReviewAnswer[];
  amendments?: ContractAmendmentAnswer[];
  /** Breaches that were stated; not shown to the club. */
  breaches?: ContractBreachAnswer[];
  /** Coded reason of a refusal or termination; not shown to the club. @example "MOVED_AWAY" */
  reason?: string;
  /** The day on which the contract was not concluded. @example "2024-01-15" */
  refusedOn?: string;
  /** Whether the goals were reached by it. @example "GOALS_REACHED" */
  result?: string;
  /** The day on which its provisions were carried out. @example "2024-07-31" */
  completedOn?: string;
  /** The day on which it was terminated. @example "2024-05-31" */
  terminatedOn?: string;
  /** The days that follow while it is in force. */
  dates?: ContractDateAnswer[];
  /** What a caseworker should know. @example ["Samo stwierdzenie niedotrzymania nic nie zmienia: kontrakt trwa."] */
  notes?: string[];
}

/** One contract in a list. */
export class ListedContract {
  /** Id of the contract. @example "3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c" */
  id!: string;
  /** Revision, as in the ETag. @example 1 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  /** The state, as far as my institution may see it. */
  state!: ContractState;
}

/** One contract, and what is allowed now. */
export class ContractAnswer extends ListedContract {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of contracts. */
export class ContractPageAnswer {
  /** The contracts of this page. */
  items!: ListedContract[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
