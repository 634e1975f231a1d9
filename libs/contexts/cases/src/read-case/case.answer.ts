import { AllowedAct } from '#platform/service';

/** What a labour office stated last. */
export class LabourStatusState {
  /** Whether the person is registered. @example true */
  registered!: boolean;
  /** First day of the registration, a civil date. @example "2023-03-01" */
  registeredSince?: string;
  /** Whether the person is long-term unemployed. @example true */
  longTermUnemployed!: boolean;
  /** Whether the person has the right to an unemployment benefit. @example false */
  benefitRight!: boolean;
  /** The day on which the status was lost, a civil date. @example "2026-05-31" */
  statusLostOn?: string;
  /** The labour office that stated it. @example "pup-zagan" */
  reportedBy!: string;
}

/** The open part of the last assessment; groups and benefits are sealed. */
export class EligibilityState {
  /** Whether a group of the act was confirmed. @example true */
  groupConfirmed!: boolean;
  /** Whether it was checked that no benefit excludes the person. @example true */
  noExclusion!: boolean;
  /** Whether the person may attend a club only (UZS 1(3a)). @example false */
  clubOnly!: boolean;
  /** Whether long-term unemployment was confirmed. @example false */
  longTermUnemployed!: boolean;
  /** Who assessed. @example "ops-zbaszynek" */
  assessedBy!: string;
}

/** One closing of the case. */
export class ClosingState {
  /** Why. @example "PATH_COMPLETED" */
  reason!: string;
  /** Outcome in work. @example "OPEN_MARKET" */
  economicOutcome!: string;
  /** Outcome in life. @example "IMPROVED" */
  socialOutcome!: string;
}

/** One reopening of the case. */
export class ReopeningState {
  /** Why. @example "RETURN_OF_CLIENT" */
  reason!: string;
}

/** Something that bars nothing and should be seen to. */
export class CaseWarning {
  /** Stable, for programs. @example "RESIDENCE_AND_STAY_UNKNOWN" */
  code!: string;
  /** What is the matter, in Polish. @example "Nie podano gminy zamieszkania ani pobytu." */
  polish!: string;
}

/** A case as its own facts tell it. Which fields are present depends on what has happened. */
export class CaseState {
  /** open or closed. @example "open" */
  status!: string;
  /** Id of the client. @example "5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01" */
  clientId!: string;
  /** The institution that owns the case. @example "ops-zbaszynek" */
  owner!: string;
  /** The member of staff who keeps it. @example "ops-zbaszynek-worker" */
  keeper!: string;
  /** How the person came. @example "PERSON" */
  channel!: string;
  /** TERC of the gmina of residence. @example "0808063" */
  residence?: string;
  /** TERC of the gmina of stay. @example "0808063" */
  stay?: string;
  labourStatus?: LabourStatusState;
  eligibility?: EligibilityState;
  /** Every closing, oldest first. */
  closings!: ClosingState[];
  /** Every reopening, oldest first. */
  reopenings!: ReopeningState[];
  warnings!: CaseWarning[];
}

/** One case in a list. */
export class ListedCase {
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  id!: string;
  /** Revision, as in the ETag. @example 1 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case again, as every thing of a case has it. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  state!: CaseState;
}

/** One case, and what is allowed now. */
export class CaseAnswer extends ListedCase {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of cases. */
export class CasePageAnswer {
  items!: ListedCase[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
