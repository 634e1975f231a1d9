import { AllowedAct } from '#platform/service';

/** An employment as its own facts tell it. What followed from a job taken in a centre has neither form nor employer. */
export class EmploymentState {
  /** started or ended. @example "started" */
  status!: string;
  /** Its id. @example "3f9a7b2d-8c4e-5f5a-8b1c-2d3e4f5a6b7c" */
  employmentId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** The institution that recorded it. @example "cis-zielona-gora" */
  recordedBy!: string;
  /** How the person came to work. @example "COOPERATIVE_FOUNDED" */
  kind!: string;
  /** On what it was recorded. @example "KRS" */
  evidence!: string;
  /** The first day of work. @example "2026-06-01" */
  startedOn!: string;
  /** Form of the work. @example "COOPERATIVE_CONTRACT" */
  form?: string;
  /** Share of full-time hours in percent. @example 100 */
  hoursSharePercent?: number;
  /** Kind of the employer. @example "SOCIAL_COOPERATIVE" */
  employerKind?: string;
  /** The participation by which it was proved or during which it was taken up. @example "4c3b2a19-0807-5f6e-8d5c-4b3a29180706" */
  participationId?: string;
  /** The last day of work. @example "2026-09-30" */
  endedOn?: string;
  /** Coded reason of the end. @example "TERM_ENDED" */
  reason?: string;
}

/** One employment in a list. */
export class ListedEmployment {
  /** Id of the employment. @example "3f9a7b2d-8c4e-5f5a-8b1c-2d3e4f5a6b7c" */
  id!: string;
  /** Revision, as in the ETag. @example 1 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  state!: EmploymentState;
}

/** One employment, and what is allowed now. */
export class EmploymentAnswer extends ListedEmployment {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of employments. */
export class EmploymentPageAnswer {
  items!: ListedEmployment[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
