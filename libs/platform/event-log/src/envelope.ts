import type {
  CaseId,
  CivilDate,
  ClientId,
  InstitutionId,
  Position,
  UserId,
} from '#language/kernel';
import type { DataClass } from '#language/event-catalogue';

/** Who acted: a person in a role of an institution. Ids only; names of staff are nowhere in the log. */
export interface Actor {
  readonly userId: UserId;
  readonly role: string;
  readonly institutionId: InstitutionId;
  readonly departmentId?: string;
}

/** A sealed value: ciphertext and what is needed to open it, but no key. */
export interface SealedBox {
  readonly class: DataClass;
  readonly client: ClientId;
  readonly controller: InstitutionId;
  /** Base64 of nonce, ciphertext and tag (AES-256-GCM). */
  readonly box: string;
}

/** A fact as it goes into the log. What the log itself knows (stream, revision, position, instant) is added by it. */
export interface NewFact {
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
  /** The caseworker's civil day in Europe/Warsaw. */
  readonly occurredOn: CivilDate;
  readonly actor: Actor;
  readonly caseId?: CaseId;
  /** The pseudonym of the client, never a PESEL. */
  readonly subject?: ClientId;
  readonly legalBasis: readonly string[];
  /** The dated rule set by which the decision judged. */
  readonly ruleSet?: string;
  readonly agreementId?: string;
  readonly commandId: string;
  /** Keyed hash of the command's content: the same key with other content is recognised by it. */
  readonly contentHmac: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly traceparent?: string;
  /** The open part: ids, civil dates and closed lists. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly sealed?: Readonly<Record<string, SealedBox>>;
}

/** A fact as it was recorded. */
export interface RecordedFact extends NewFact {
  readonly stream: string;
  /** 0, 1, 2 … within the stream. */
  readonly revision: number;
  readonly position: Position;
  /** Our instant (UTC). For people; order is by position only. */
  readonly recordedAt: Date;
}
