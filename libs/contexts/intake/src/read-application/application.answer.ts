import { AllowedAct } from '#platform/service';

/** A holiday that was passed over in counting. */
export class SkippedHolidayAnswer {
  /** The day, a civil date. @example "2025-06-19" */
  day!: string;
  /** Its Polish name. @example "Boże Ciało" */
  polish!: string;
}

/** How a due day was counted, so that it can be counted again by hand. */
export class InterviewCountingAnswer {
  /** Working days: Monday to Friday without holidays. @example "WORKING_DAYS" */
  method!: string;
  /** The day on which the OPS learnt of it; not counted itself. @example "2025-06-04" */
  from!: string;
  /** How many working days. @example 14 */
  workingDays!: number;
  /** Holidays in between that fell on a working day. */
  skippedHolidays!: SkippedHolidayAnswer[];
}

/** The interview: when it is due while the OPS waits, or what came of it. */
export class InterviewAnswer {
  /** Last day of the term, while the interview is awaited. @example "2025-06-25" */
  due?: string;
  /** Whether the term is legal or agreed between institutions. @example "legal" */
  deadlineKind?: string;
  /** What the term rests on. @example "§ 3 ust. 2 rozporządzenia w sprawie rodzinnego wywiadu środowiskowego" */
  legalBasis?: string;
  /** The dated rules that give the term. @example "uzs-2025-06-01" */
  ruleSet?: string;
  counting?: InterviewCountingAnswer;
  /** HELD or REFUSED, once it is recorded. @example "HELD" */
  outcome?: string;
  /** The day on which it was held. @example "2025-06-12" */
  heldOn?: string;
  /** FULL, or UPDATE of one that existed. @example "FULL" */
  kind?: string;
  /** RESIDENCE, STAY, OFFICE or OTHER. @example "RESIDENCE" */
  place?: string;
  /** Whether it was held as urgent. @example false */
  urgent?: boolean;
  /** The day on which it was refused; no opinion is possible then. @example "2025-06-12" */
  refusedOn?: string;
}

/** The opinion, or while it is awaited the note that no term is set for it. */
export class OpinionAnswer {
  /** Shown while it is awaited. @example "Ustawa nie wyznacza terminu wydania opinii." */
  note?: string;
  /** What the note rests on. @example "art. 12 ust. 2 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym" */
  legalBasis?: string;
  /** POSITIVE or NEGATIVE. @example "POSITIVE" */
  conclusion?: string;
  /** CIS, KIS or OTHER. @example "CIS" */
  recommendedForm?: string;
  /** The day on which it was issued. @example "2025-06-16" */
  issuedOn?: string;
  /** The OPS that issued it. @example "ops-szprotawa" */
  issuedBy?: string;
}

/** Consent to an application of a third party. */
export class ConsentAnswer {
  /** PERSON or REPRESENTATIVE. @example "PERSON" */
  givenBy!: string;
  /** The day on which it was given. @example "2024-08-05" */
  on!: string;
}

/** That the competent OPS was asked for its opinion. */
export class OpinionRequestAnswer {
  /** The OPS that was asked. @example "ops-szprotawa" */
  ops!: string;
  /** Whether as urgent. @example false */
  urgent!: boolean;
  /** The day of the request. @example "2025-06-04" */
  requestedOn?: string;
}

/** An application as its own facts tell it. Which fields are present depends on its status. */
export class ApplicationState {
  /** submitted, interview-held, interview-refused, opined, refused or withdrawn. @example "submitted" */
  status!: string;
  /** Id of the application. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  applicationId!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** SELF, REPRESENTATIVE or THIRD_PARTY; who the third party is stays sealed. @example "SELF" */
  applicantKind!: string;
  /** The institution that recorded it. @example "pup-zagan" */
  recordedBy!: string;
  /** The institution that is asked to refer. @example "pup-zagan" */
  addressee!: string;
  /** The OPS that holds the interview and gives the opinion. @example "ops-szprotawa" */
  competentOps!: string;
  /** The day of the application. @example "2025-06-03" */
  submittedOn?: string;
  /** The centre that the person wishes for. @example "cis-zielona-gora" */
  targetCentre?: string;
  consent?: ConsentAnswer;
  request?: OpinionRequestAnswer;
  interview?: InterviewAnswer;
  opinion?: OpinionAnswer;
  /** Coded reason of a refusal or withdrawal. @example "NEGATIVE_OPINION" */
  reason?: string;
  /** What a caseworker should look at. @example ["W sprawie nie ma gminy zamieszkania ani pobytu, więc nie sprawdzono właściwości ośrodka."] */
  warnings?: string[];
}

/** One application in a list. */
export class ListedApplication {
  /** Id of the application. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  id!: string;
  /** Revision, as in the ETag. @example 2 */
  revision!: number;
  /** Place in the log of its last fact. @example "00000000000000000042" */
  position!: string;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  state!: ApplicationState;
}

/** One application, and what is allowed now. */
export class ApplicationAnswer extends ListedApplication {
  /** The acts that are possible now and who may do them. */
  allowedActs!: AllowedAct[];
}

/** A page of applications. */
export class ApplicationPageAnswer {
  items!: ListedApplication[];
  /** Cursor of the next page; absent on the last. @example "WyIwMDAiLCJ4Il0" */
  next?: string;
}
