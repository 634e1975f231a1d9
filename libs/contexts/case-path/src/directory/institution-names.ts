import type { InstitutionEvent, InstitutionKind } from '#language/event-catalogue';
import { idIn } from '#platform/service';
import type { DocumentProjection } from '#platform/read-store';

export interface InstitutionName {
  readonly name: string;
  readonly kind: InstitutionKind;
}

/** Names and kinds of institutions, kept here so that a path can be read without asking another context. */
export const institutionNames: DocumentProjection<InstitutionName> = {
  name: 'case-path-institutions',
  version: 1,
  idsOf: (fact) => {
    const id = idIn(fact.stream, 'institution');
    return id === undefined ? [] : [id];
  },
  evolve: (document, fact) => {
    const event = fact as unknown as InstitutionEvent;
    return event.type === 'InstitutionRegistered'
      ? { name: event.data.name, kind: event.data.kind }
      : document;
  },
};
