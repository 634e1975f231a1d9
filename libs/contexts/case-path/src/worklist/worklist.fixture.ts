import { definitionOf } from '#language/event-catalogue';
import { civilDate, positionOf } from '#language/kernel';
import type { DecodedFact } from '#platform/read-store';
import { itemsOf, worklist, type WaitingDocument, type WaitingItem } from './worklist.js';

let last = 0;
/** A fact with the example of the catalogue, told after those that were told before. */
export function told(type: string, stream: string, on: string, data: object = {}): DecodedFact {
  last += 1;
  return {
    type,
    stream,
    caseId: '9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d',
    occurredOn: civilDate(on),
    position: positionOf(last),
    data: { ...(definitionOf(type).example as object), ...data },
  } as unknown as DecodedFact;
}

export function documentsAfter(...facts: readonly DecodedFact[]): readonly WaitingDocument[] {
  const documents = new Map<string, WaitingDocument>();
  for (const fact of facts) {
    for (const id of worklist.idsOf(fact)) {
      const document = worklist.evolve(documents.get(id), fact, id);
      if (document !== undefined) documents.set(id, document);
    }
  }
  return [...documents.values()];
}
export const after = (...facts: readonly DecodedFact[]) =>
  documentsAfter(...facts).flatMap((document) => itemsOf(document));
export const waits = (items: readonly WaitingItem[]) =>
  items.map(({ institution, reason }) => `${institution} ${reason}`).sort();
