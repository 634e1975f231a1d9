import type { InstitutionEvent, InstitutionKind } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** What a contract needs to know of an institution of the registry. */
export interface InstitutionAsSeen {
  /** Absent when the registry does not know it. */
  readonly kind?: InstitutionKind;
  readonly areas: readonly string[];
  /** The first day on which a club is no longer entered. What the registry does not know does not bar anybody. */
  readonly entryRemovedOn?: CivilDate;
}

export const institutionAsSeen: Fold<InstitutionAsSeen, InstitutionEvent> = {
  initial: { areas: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'InstitutionRegistered':
        return { ...state, kind: event.data.kind, areas: event.data.areas };
      case 'KisEntryRemoved':
        return { ...state, entryRemovedOn: event.data.on };
      case 'KisEntryRecorded': {
        const { entryRemovedOn: _, ...rest } = state;
        return rest;
      }
      default:
        return state;
    }
  },
};
