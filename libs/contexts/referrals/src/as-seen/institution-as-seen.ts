import type { InstitutionEvent, InstitutionKind } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** What a referral needs to know of an institution of the registry. */
export interface InstitutionAsSeen {
  /** Absent when the registry does not know it. */
  readonly kind?: InstitutionKind;
  /** Where it is competent: voivodeships, powiats or gminas. */
  readonly areas: readonly string[];
  /** The gminas on whose territory a centre was created. */
  readonly founderGminas: readonly string[];
  /** The first day without the status of a centre. What the registry does not know does not bar anybody. */
  readonly statusLostOn?: CivilDate;
}

export const institutionAsSeen: Fold<InstitutionAsSeen, InstitutionEvent> = {
  initial: { areas: [], founderGminas: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'InstitutionRegistered': {
        const { kind, areas, founderGminas } = event.data;
        return { ...state, kind, areas, founderGminas };
      }
      case 'CisStatusLost':
        return { ...state, statusLostOn: event.data.on };
      case 'CisStatusGranted':
      case 'CisStatusExtended': {
        const { statusLostOn: _, ...rest } = state;
        return rest;
      }
      default:
        return state;
    }
  },
};
