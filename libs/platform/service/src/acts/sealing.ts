import {
  DataDisclosed,
  definitionOf,
  validate,
  type CatalogueEvent,
  type Identity,
} from '#language/event-catalogue';
import type { CaseId, ClientId, InstitutionId } from '#language/kernel';
import type { RuleSet } from '#language/law';
import type { CommandContext, NewFact, RecordedFact } from '#platform/event-log';
import type { PersonVault } from '#platform/security';
import { derivedId } from './content.js';
import type { Looking } from './looking.js';
import { streamOf } from './thing.js';

interface Sealing {
  readonly stream: string;
  readonly events: readonly CatalogueEvent[];
  readonly history: readonly RecordedFact[];
  readonly looking: Looking;
  readonly context: CommandContext;
  readonly rules: RuleSet;
  readonly vault: PersonVault;
}

/**
 * Makes facts of events: fills in disclosures from the actor's own copy of the identity, makes the keys
 * durable, seals, and validates what comes out against the catalogue.
 */
export async function sealFacts(sealing: Sealing): Promise<readonly NewFact[]> {
  const { events, history, context, vault } = sealing;
  const subject = subjectOf(events, history);
  const filled = await Promise.all(
    events.map((event) => (wantsIdentity(event) ? withIdentity(event, subject, sealing) : event)),
  );
  filled.forEach(validate);
  const wanted = filled.flatMap((event) => fieldsOf(event, subject, context.actor.institutionId));
  const keys = await vault.keysFor(wanted);
  return filled.map((event, index) => {
    const envelope = envelopeOf(event, index, subject, sealing);
    // Where the person was erased nothing can be kept sealed any more; the fact itself stands.
    const kept = fieldsOf(event, subject, context.actor.institutionId).filter(
      (field) => !keys.isDestroyed(field),
    );
    const sealed = kept.map(
      ({ field, value, ...owner }) =>
        [
          field,
          keys.seal(value, {
            ...owner,
            eventId: envelope.eventId,
            stream: sealing.stream,
            type: event.type,
            version: envelope.version,
            field,
          }),
        ] as const,
    );
    return sealed.length === 0 ? envelope : { ...envelope, sealed: Object.fromEntries(sealed) };
  });
}

function envelopeOf(
  event: CatalogueEvent,
  index: number,
  subject: ClientId | undefined,
  { events, history, context, rules }: Sealing,
): NewFact {
  const definition = definitionOf(event.type);
  const data = event.data as Readonly<Record<string, unknown>>;
  const caseId = caseOf(events, history);
  return {
    eventId: derivedId(context.commandId, context.contentHmac, String(index)),
    type: event.type,
    version: definition.version,
    occurredOn: context.occurredOn,
    actor: context.actor,
    ...(caseId && { caseId }),
    ...(subject && { subject }),
    legalBasis: definition.legalBasis,
    ruleSet: rules.id,
    commandId: context.commandId,
    contentHmac: context.contentHmac,
    correlationId: context.correlationId,
    ...(context.causationId && { causationId: context.causationId }),
    ...(context.traceparent && { traceparent: context.traceparent }),
    data,
  };
}

/** The case that the thing belongs to: told by the fact that made the thing, inherited by all that follow, also in the same append. */
function caseOf(
  events: readonly CatalogueEvent[],
  history: readonly RecordedFact[],
): CaseId | undefined {
  const named = events.map((event) => (event.data as { caseId?: CaseId }).caseId);
  return history[0]?.caseId ?? named.find((caseId) => caseId !== undefined);
}

/** The client whose thing it is: named by the fact that made the thing, inherited by all that follow. */
function subjectOf(
  events: readonly CatalogueEvent[],
  history: readonly RecordedFact[],
): ClientId | undefined {
  const named = events.map((event) => (event.data as { clientId?: ClientId }).clientId);
  return history[0]?.subject ?? named.find((client) => client !== undefined);
}

function fieldsOf(event: CatalogueEvent, subject: ClientId | undefined, recorder: InstitutionId) {
  const definition = definitionOf(event.type);
  return Object.entries(event.sealed ?? {}).map(([field, value]) => {
    const sealedField = definition.sealed[field];
    if (subject === undefined || sealedField === undefined) {
      throw new Error(`${event.type}: ${field} cannot be sealed for anybody.`);
    }
    const controller = definition.controller?.(event.data) ?? recorder;
    return { field, value, client: subject, controller, class: sealedField.class };
  });
}

const wantsIdentity = (event: CatalogueEvent): boolean =>
  event.type === DataDisclosed.definition.type &&
  (event.data as { fields: readonly string[] }).fields.includes('identity');

/** The recipient's copy is made of the actor's own; where that was erased there is nothing to hand on. */
async function withIdentity(
  event: CatalogueEvent,
  subject: ClientId | undefined,
  { looking, context, history, vault }: Sealing,
): Promise<CatalogueEvent> {
  if (subject === undefined) throw new Error('There is nobody whose identity could be disclosed.');
  const own = context.actor.institutionId;
  const seen = [
    ...(await looking.facts(streamOf('client', subject))),
    ...looking.seen(),
    ...history,
  ];
  const copy = seen.findLast(
    (fact) => fact.sealed?.['identity']?.controller === own && fact.subject === subject,
  );
  const box = copy?.sealed?.['identity'];
  if (copy === undefined || box === undefined) return event;
  const [opened] = await vault.openMany([{ ...copy, box, field: 'identity', controller: own }]);
  if (opened?.kind !== 'open') return event;
  const { recipient } = event.data as { recipient: InstitutionId };
  await vault.rememberFingerprints(recipient, subject, opened.value as Identity);
  return { ...event, sealed: { ...event.sealed, identity: opened.value } };
}
