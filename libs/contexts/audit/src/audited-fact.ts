import { catalogue, definitionOf } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import { REGISTRY } from '#platform/security';
import type { AuditedFact } from './audited-fact.answer.js';

/** Whether a fact lies in an auditor's remit: recorded by an institution of it, or public. */
export function inRemit(fact: RecordedFact, remit: readonly InstitutionId[]): boolean {
  const recorder = fact.actor.institutionId;
  return (
    remit.includes(recorder) ||
    recorder === REGISTRY ||
    catalogue.get(fact.type)?.audience === 'PUBLIC'
  );
}

/** Envelope and open part. Of a sealed field the auditor learns that it is there. */
export function audited(fact: RecordedFact): AuditedFact {
  const { actor, caseId, ruleSet, causationId } = fact;
  return {
    position: fact.position,
    stream: fact.stream,
    revision: fact.revision,
    eventId: fact.eventId,
    type: fact.type,
    version: fact.version,
    what: definitionOf(fact.type).polish,
    occurredOn: fact.occurredOn,
    recordedAt: fact.recordedAt.toISOString(),
    actor: { ...actor },
    ...(caseId && { caseId }),
    legalBasis: [...fact.legalBasis],
    ...(ruleSet && { ruleSet }),
    commandId: fact.commandId,
    ...(causationId && { causationId }),
    data: { ...fact.data },
    sealedFields: Object.keys(fact.sealed ?? {}),
  };
}
