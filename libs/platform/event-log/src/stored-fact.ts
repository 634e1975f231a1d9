import type { CaseId, CivilDate, ClientId, Position } from '#language/kernel';
import type { NewFact, RecordedFact, SealedBox } from './envelope.js';
import { plainJson } from './plain-json.js';

/**
 * A fact as a log keeps it: what is searched for by name, and the rest as texts. They stay texts because
 * a store that understands JSON may reorder keys and rewrite numbers, and stored bytes never change.
 */
export interface StoredFact {
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
  readonly occurredOn: CivilDate;
  readonly caseId: CaseId | null;
  readonly subject: ClientId | null;
  readonly commandId: string;
  readonly envelope: string;
  readonly data: string;
  readonly sealed: string | null;
}

/** Where and when a fact was recorded, as the log alone knows it. */
export interface Place {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: Date;
}

/** The texts to keep; throws a TypeError when a part is not plain JSON. */
export function toStored(fact: NewFact): StoredFact {
  const { eventId, type, version, occurredOn, caseId, subject, commandId, data, sealed, ...rest } =
    fact;
  return {
    eventId,
    type,
    version,
    occurredOn,
    caseId: caseId ?? null,
    subject: subject ?? null,
    commandId,
    envelope: plainJson(rest),
    data: plainJson(data),
    sealed: sealed === undefined ? null : plainJson(sealed),
  };
}

/** Bytes of the texts in UTF-8, which is what a store has to take in. */
export function bytesOf(stored: StoredFact): number {
  return Buffer.byteLength(stored.envelope + stored.data + (stored.sealed ?? ''));
}

type Rest = Omit<
  NewFact,
  | 'eventId'
  | 'type'
  | 'version'
  | 'occurredOn'
  | 'caseId'
  | 'subject'
  | 'commandId'
  | 'data'
  | 'sealed'
>;

/** The fact as it was given, with its place. What was absent is absent again. */
export function fromStored(stored: StoredFact & Place): RecordedFact {
  return {
    ...(JSON.parse(stored.envelope) as Rest),
    eventId: stored.eventId,
    type: stored.type,
    version: stored.version,
    occurredOn: stored.occurredOn,
    ...(stored.caseId === null ? {} : { caseId: stored.caseId }),
    ...(stored.subject === null ? {} : { subject: stored.subject }),
    commandId: stored.commandId,
    data: JSON.parse(stored.data) as Record<string, unknown>,
    ...(stored.sealed === null
      ? {}
      : { sealed: JSON.parse(stored.sealed) as Record<string, SealedBox> }),
    stream: stored.stream,
    revision: stored.revision,
    position: stored.position,
    recordedAt: stored.recordedAt,
  };
}
