import type { ClientEvent, DisclosureEvent } from '#language/event-catalogue';
import { thingIndex, type ThingDefinition } from '#platform/service';
import { client, undecided, type Client } from './client.js';

/** The client as a thing: known to the institution that identified it, and to nobody else. */
export const clientThing: ThingDefinition<Client, ClientEvent | DisclosureEvent> = {
  thing: 'client',
  fold: client,
  exists: (state) => state.status !== 'none',
  knownTo: (state) => (state.status === 'none' ? [] : [state.identifiedBy]),
  allowed: (state) =>
    state.status === 'none' || state.possibleDuplicates.length === 0
      ? []
      : [{ act: 'client:assess-duplicate', by: [state.identifiedBy] }],
  show: (state) => {
    if (state.status === 'none') return {};
    const { document, possibleDuplicates, verdicts } = state;
    return {
      document,
      possibleDuplicates,
      undecidedDuplicates: undecided(state),
      verdicts: Object.entries(verdicts).map(([candidate, verdict]) => ({ candidate, verdict })),
    };
  },
};

/** The list of clients, for each institution its own. */
export const clientIndex = thingIndex(clientThing);
