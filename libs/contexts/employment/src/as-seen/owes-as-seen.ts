import type { InstitutionEvent, InstitutionKind } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** One line of the minister's list (UES 36, 43-44). */
export interface Accreditation {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly areas: readonly string[];
}

/** What a hand-over needs to know of the institution that it is addressed to. */
export interface OwesAsSeen {
  /** Absent when the registry does not know it. */
  readonly kind?: InstitutionKind;
  /** Where it gives services by the registry: voivodeships, powiats or gminas. */
  readonly areas: readonly string[];
  readonly accreditations: readonly Accreditation[];
}

export const owesAsSeen: Fold<OwesAsSeen, InstitutionEvent> = {
  initial: { areas: [], accreditations: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'InstitutionRegistered':
        return { ...state, kind: event.data.kind, areas: event.data.areas };
      case 'OwesAccreditationRecorded': {
        const { on, validTo, areas = [] } = event.data;
        const line = { from: on, ...(validTo && { to: validTo }), areas };
        return { ...state, accreditations: [...state.accreditations, line] };
      }
      default:
        return state;
    }
  },
};
