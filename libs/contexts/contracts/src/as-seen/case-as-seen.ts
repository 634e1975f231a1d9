import type { CaseEvent } from '#language/event-catalogue';
import type { ClientId, Fold, InstitutionId } from '#language/kernel';

/** What of a case matters to a contract. */
export type CaseAsSeen =
  | { readonly status: 'none' }
  | {
      readonly status: 'open' | 'closed';
      readonly clientId: ClientId;
      readonly owner: InstitutionId;
      /** The gmina where the person stays, as TERC. */
      readonly stay?: string;
    };

export const caseAsSeen: Fold<CaseAsSeen, CaseEvent> = {
  initial: { status: 'none' },
  evolve(state, event): CaseAsSeen {
    if (event.type === 'CaseOpened') {
      const { clientId, owner, stay } = event.data;
      return { status: 'open', clientId, owner, ...(stay && { stay }) };
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
