import type { RecordedFact } from '#platform/event-log';
import { type CatalogueEvent, type EventFactory, decode } from '#language/event-catalogue';

type Recorded = Omit<RecordedFact, 'type' | 'data'>;

/** A recorded fact whose open part has the current version of its type. */
export type DecodedFact<Event extends CatalogueEvent = CatalogueEvent> =
  Event extends CatalogueEvent ? Recorded & Pick<Event, 'type' | 'data'> : never;

/** A stored fact that this program cannot read. The message names type, version and fields, never a value. */
export class UndecodableFact extends Error {
  override readonly name = 'UndecodableFact';
}

/**
 * The fact with its body brought to the current version.
 * @throws UndecodableFact when the type or version is unknown or the body is not what was promised.
 */
export function decodeFact(fact: RecordedFact): DecodedFact {
  try {
    const { type, data } = decode(fact.type, fact.version, fact.data);
    return { ...fact, type, data };
  } catch (error) {
    throw new UndecodableFact(`v${fact.version}: ${(error as Error).message}`);
  }
}

/** Whether a fact is of the type that a catalogue entry makes; its data is then typed. */
export function isFact<Type extends string, Open>(
  fact: DecodedFact,
  factory: EventFactory<Type, Open>,
): fact is DecodedFact<CatalogueEvent<Type, Open>> {
  return fact.type === factory.definition.type;
}

/** Within a key facts are told in order; between keys there is none. */
export function keyOf(fact: Pick<RecordedFact, 'caseId' | 'stream'>): string {
  return fact.caseId ?? fact.stream;
}
