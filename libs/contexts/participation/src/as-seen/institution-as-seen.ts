import type { InstitutionEvent } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** Since when an institution may admit nobody any more. What the registry does not know does not bar anybody. */
export interface InstitutionAsSeen {
  readonly statusLostOn?: CivilDate;
}

/** A centre loses its status, a club its entry (UZS 5, 18a). */
export const institutionAsSeen: Fold<InstitutionAsSeen, InstitutionEvent> = {
  initial: {},
  evolve(state, event) {
    switch (event.type) {
      case 'CisStatusLost':
      case 'KisEntryRemoved':
        return { statusLostOn: event.data.on };
      case 'CisStatusGranted':
      case 'CisStatusExtended':
      case 'KisEntryRecorded':
        return {};
      default:
        return state;
    }
  },
};
