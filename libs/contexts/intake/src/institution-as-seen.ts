import type { InstitutionEvent, InstitutionKind } from '#language/event-catalogue';
import type { Fold } from '#language/kernel';

/** What kind of institution it is and where it is competent; undefined when the registry has none. */
export type InstitutionAsSeen =
  { readonly kind: InstitutionKind; readonly areas: readonly string[] } | undefined;

export const institutionAsSeen: Fold<InstitutionAsSeen, InstitutionEvent> = {
  initial: undefined,
  evolve: (state, event) =>
    event.type === 'InstitutionRegistered'
      ? { kind: event.data.kind, areas: event.data.areas }
      : state,
};
