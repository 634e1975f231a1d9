import type { CaseEvent } from '#language/event-catalogue';
import type { ClientId, Fold, InstitutionId } from '#language/kernel';

interface Opened {
  readonly clientId: ClientId;
  readonly owner: InstitutionId;
  /** Gminas of residence and of stay, as TERC; what nobody knows is not there. */
  readonly gminas: readonly string[];
}

/** What of a case matters when somebody is handed over or takes up work. */
export type CaseAsSeen =
  { readonly status: 'none' } | (Opened & { readonly status: 'open' | 'closed' });

export const caseAsSeen: Fold<CaseAsSeen, CaseEvent> = {
  initial: { status: 'none' },
  evolve(state, event): CaseAsSeen {
    if (event.type === 'CaseOpened') {
      const { clientId, owner, residence, stay } = event.data;
      const gminas = [residence, stay].filter((gmina) => gmina !== undefined);
      return { status: 'open', clientId, owner, gminas };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'CaseClosed':
        return { ...state, status: 'closed' };
      case 'CaseReopened':
        return { ...state, status: 'open' };
      default:
        return state;
    }
  },
};
