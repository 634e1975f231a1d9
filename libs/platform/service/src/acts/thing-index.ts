import type { DecodedFact, DocumentProjection } from '#platform/read-store';
import { idIn, type ThingDefinition } from './thing.js';

interface Indexed<State> {
  readonly state: State;
  readonly revision: number;
  readonly firstPosition: string;
  readonly caseId?: string;
}

/** The index of one kind of thing: the same fold, kept as documents so that lists need not read the log. */
export interface ThingIndex<State = unknown, Event = unknown> {
  readonly definition: ThingDefinition<State, Event>;
  readonly projection: DocumentProjection<Indexed<State>>;
  readonly audience: 'known' | 'everybody';
}

export function thingIndex<State, Event>(
  definition: ThingDefinition<State, Event>,
  audience: ThingIndex['audience'] = 'known',
): ThingIndex<State, Event> {
  return {
    definition,
    audience,
    projection: {
      name: `${definition.thing}-index`,
      version: 1,
      idsOf: (fact) => {
        const id = idIn(fact.stream, definition.thing);
        return id === undefined ? [] : [id];
      },
      evolve: (doc, fact) => extend(definition, doc, fact),
      parties: ({ state }) => {
        const known = definition.exists(state) ? definition.knownTo(state) : [];
        return known === 'everybody' ? ['everybody'] : [...known];
      },
      sortKey: ({ firstPosition }) => firstPosition,
    },
  };
}

function extend<State, Event>(
  definition: ThingDefinition<State, Event>,
  doc: Indexed<State> | undefined,
  fact: DecodedFact,
): Indexed<State> {
  const caseId = doc?.caseId ?? fact.caseId;
  return {
    state: definition.fold.evolve(doc?.state ?? definition.fold.initial, {
      type: fact.type,
      data: fact.data,
    } as Event),
    revision: fact.revision,
    firstPosition: doc?.firstPosition ?? fact.position,
    ...(caseId && { caseId }),
  };
}
