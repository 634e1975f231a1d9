/** Who acted: a person in a role of an institution, and of a department of it. */
export class PathActor {
  /** Pseudonym of the member of staff. @example "ops-zbaszynek-worker" */
  user!: string;
  /** Role in which they acted. @example "OPS_SOCIAL_WORKER" */
  role!: string;
  /** The role in Polish. @example "pracownik socjalny ośrodka pomocy społecznej" */
  roleName!: string;
  /** Institution. @example "ops-zbaszynek" */
  institution!: string;
  /** Its name. @example "Ośrodek Pomocy Społecznej w Zbąszynku" */
  institutionName!: string;
  /** Inner unit. @example "caz" */
  department?: string;
}

/** A step that was recorded, or a marked gap where the viewer may not see one. */
export class PathEntry {
  /** STEP or GAP. @example "STEP" */
  entry!: 'STEP' | 'GAP';
  /** Place in the log; the order of the path. @example "00000000000000000042" */
  position!: string;
  /** What happened, or why it is not shown, in Polish. @example "Wydano skierowanie" */
  what!: string;
  /** Why a gap is one. @example "OTHER_INSTITUTION" */
  reason?: string;
  /** Id of the event. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  eventId?: string;
  /** Type of the event. @example "ReferralIssued" */
  type?: string;
  /** The civil day on which it happened (Europe/Warsaw). @example "2026-06-26" */
  occurredOn?: string;
  /** The instant at which we learned it (UTC). @example "2026-06-26T08:15:00.000Z" */
  recordedAt?: string;
  /** Whether it was recorded on a later day than it happened. @example false */
  recordedLater?: boolean;
  by?: PathActor;
  /** What kind of thing it is about. @example "referral" */
  thing?: string;
  /** Id of that thing. @example "7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  thingId?: string;
  /** What it rests on, in Polish. @example ["art. 12 ust. 1 ustawy o zatrudnieniu socjalnym"] */
  legalBasis?: string[];
  /** The open part, as far as the viewer may see it. @example { "receiver": "cis-swiebodzin" } */
  details?: Record<string, unknown>;
}

/** The path of one client, as one institution may see it. */
export class PathAnswer {
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId!: string;
  /** Up to where in the log this view knows; also in the header Known-Up-To. @example "00000000000000000042" */
  knownUpTo!: string;
  /** Institutions that are party to the case, as far as the viewer sees the step that made them so. @example ["ops-zbaszynek", "cis-swiebodzin"] */
  parties!: string[];
  /** Steps and gaps in log order. */
  entries!: PathEntry[];
}
