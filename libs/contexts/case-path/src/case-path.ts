import { definitionOf } from '#language/event-catalogue';
import type { Actor } from '#platform/event-log';
import type { CivilDate, InstitutionId, Position } from '#language/kernel';
import type { DecodedFact, DocumentProjection } from '#platform/read-store';

/** A fact on the path, as it was recorded; what of it a viewer sees is decided when it is drawn. */
export interface PathFact {
  readonly eventId: string;
  readonly type: string;
  /** The version that `data` has: the current one. */
  readonly version: number;
  readonly position: Position;
  readonly stream: string;
  readonly revision: number;
  readonly occurredOn: CivilDate;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly legalBasis: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** For each sealed field, whose copy it is. The ciphertext stays in the log. */
  readonly sealedFor: Readonly<Record<string, InstitutionId>>;
  readonly causedBySystem: boolean;
}

/** Everything that was recorded of one case, or of one client before there was a case. */
export interface PathDocument {
  readonly caseId?: string;
  readonly clientId?: string;
  readonly facts: readonly PathFact[];
}

export const clientDocument = (clientId: string) => `client-${clientId}`;

/** All facts of a case in log order, and apart from them those of the client, who may have come before the case. */
export const casePath: DocumentProjection<PathDocument> = {
  name: 'case-path',
  version: 1,
  idsOf: (fact) => {
    if (fact.caseId !== undefined) return [fact.caseId];
    return fact.stream.startsWith('client-') ? [fact.stream] : [];
  },
  evolve: (document, fact) => ({
    ...(fact.caseId && { caseId: fact.caseId }),
    ...(fact.subject && { clientId: fact.subject }),
    facts: [...(document?.facts ?? []), pathFact(fact)],
  }),
};

function pathFact(fact: DecodedFact): PathFact {
  const sealed = Object.entries(fact.sealed ?? {}).map(([field, box]) => [field, box.controller]);
  return {
    eventId: fact.eventId,
    type: fact.type,
    version: definitionOf(fact.type).version,
    position: fact.position,
    stream: fact.stream,
    revision: fact.revision,
    occurredOn: fact.occurredOn,
    recordedAt: fact.recordedAt.toISOString(),
    actor: fact.actor,
    legalBasis: fact.legalBasis,
    data: fact.data as Readonly<Record<string, unknown>>,
    sealedFor: Object.fromEntries(sealed) as Readonly<Record<string, InstitutionId>>,
    causedBySystem: fact.actor.role === 'SYSTEM',
  };
}
