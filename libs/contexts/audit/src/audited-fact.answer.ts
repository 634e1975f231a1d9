/** Who recorded a fact. */
export class AuditedActor {
  /** Pseudonym of the member of staff. @example "ops-zbaszynek-worker" */
  userId!: string;
  /** Role in which they acted. @example "OPS_SOCIAL_WORKER" */
  role!: string;
  /** Institution. @example "ops-zbaszynek" */
  institutionId!: string;
  /** Inner unit. @example "caz" */
  departmentId?: string;
}

/** A fact as it was recorded: its envelope and its open part. The sealed part is named, never shown. */
export class AuditedFact {
  /** Place in the log. @example "00000000000000000042" */
  position!: string;
  /** Stream of the thing. @example "referral-7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  stream!: string;
  /** Place in the stream, from 0. @example 3 */
  revision!: number;
  /** Id of the event. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  eventId!: string;
  /** Type of the event. @example "ReferralIssued" */
  type!: string;
  /** Version in which it was recorded. @example 1 */
  version!: number;
  /** Its name in Polish. @example "Wydano skierowanie" */
  what!: string;
  /** The civil day on which it happened. @example "2026-06-26" */
  occurredOn!: string;
  /** The instant at which it was recorded (UTC). @example "2026-06-26T08:15:00.000Z" */
  recordedAt!: string;
  actor!: AuditedActor;
  /** Id of the case. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  /** Codes of what it rests on. @example ["UZS_12_1"] */
  legalBasis!: string[];
  /** The dated rule set by which it was judged. @example "uzs-2025-06-01" */
  ruleSet?: string;
  /** The command that recorded it. @example "1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f" */
  commandId!: string;
  /** The event that caused it, when a reaction recorded it. @example "0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11" */
  causationId?: string;
  /** The open part. @example { "receiver": "cis-swiebodzin" } */
  data!: Record<string, unknown>;
  /** Names of the sealed fields. @example ["identity"] */
  sealedFields!: string[];
}

/** A page of the log as an auditor may see it. */
export class AuditPageAnswer {
  events!: AuditedFact[];
  /** Cursor of the next page: pass it as `after`. Absent at the end of the log. @example "00000000000000000142" */
  next?: string;
}

/** One stream, and what it amounts to: the same fold as the live answers. */
export class AuditedStreamAnswer {
  /** Name of the stream. @example "referral-7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a" */
  stream!: string;
  /** Id of the case it belongs to. @example "9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d" */
  caseId?: string;
  /** Up to where in the log it was replayed. @example "00000000000000000142" */
  knownUpTo!: string;
  events!: AuditedFact[];
  /** The state that a replay of these events gives. @example { "status": "delivered" } */
  state!: Record<string, unknown>;
}
