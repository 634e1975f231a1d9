/** One field that is not what it should be. */
export class FieldProblemAnswer {
  /** Path of the field. @example "plannedStart" */
  field!: string;
  /** Name of the rule that it breaks. @example "isCivilDate" */
  rule!: string;
  /** What is wrong, in Polish. @example "Podaj dzień w postaci RRRR-MM-DD." */
  polish!: string;
}

/** An act that is possible now. */
export class AllowedAct {
  /** Name of the act. @example "referral:accept" */
  act!: string;
  /** Its door. @example "POST /referrals/{id}/acceptance" */
  door!: string;
  /** What it does, in Polish. @example "potwierdzić miejsce" */
  polish!: string;
  /** Roles that may do it. @example ["CIS_HEAD"] */
  roles!: string[];
  /** Institutions that may do it. @example ["cis-zielona-gora"] */
  institutions!: string[];
}

/** A clear no (RFC 9457, application/problem+json). */
export class ProblemAnswer {
  /** Identifies the kind of problem. @example "urn:sciezka:problem:REFERRAL_STEP_NOT_ALLOWED" */
  type!: string;
  /** The stable code. @example "REFERRAL_STEP_NOT_ALLOWED" */
  code!: string;
  /** Short name in English. @example "Referral step not allowed" */
  title!: string;
  /** HTTP status. @example 409 */
  status!: number;
  /** One Polish sentence: what is wrong and what can be done next. @example "Tego kroku nie można teraz wykonać." */
  detail!: string;
  /** Identifies this answer in our logs. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  correlationId!: string;
  /** Citations of the law or the agreement it rests on. @example ["art. 12 ust. 1 ustawy o zatrudnieniu socjalnym"] */
  legalBasis?: string[];
  /** Fields to mend. */
  fields?: FieldProblemAnswer[];
  /** Numbers, days and codes that were compared. @example { "today": "2026-07-13" } */
  details?: Record<string, unknown>;
  /** What is allowed now and by whom. */
  allowedActs?: AllowedAct[];
}
