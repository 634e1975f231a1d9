import { foldAll, type InstitutionId } from '#language/kernel';
import { eventsOf, type RecordedFact } from '#platform/event-log';
import { handover, type HandoverFact } from '../handover.js';

/**
 * The fact with the copy that this institution may open now: the addressee's, once OwesHandoverAccepted is in
 * the stream (domain 5.1, 8.3). Undefined before, after a declination, and for everybody else.
 */
export function copyToOpen(
  facts: readonly RecordedFact[],
  reader: InstitutionId,
): RecordedFact | undefined {
  const state = foldAll(handover, eventsOf<HandoverFact>(facts));
  if (state.status !== 'accepted' || state.owes !== reader) return undefined;
  return facts.findLast(({ type, data }) => type === 'DataDisclosed' && isFor(reader, data));
}

const isFor = (reader: InstitutionId, data: unknown): boolean =>
  (data as { readonly recipient: InstitutionId }).recipient === reader;
