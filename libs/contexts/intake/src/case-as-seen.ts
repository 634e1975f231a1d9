import type { CaseEvent } from '#language/event-catalogue';
import type { ClientId, Fold, InstitutionId } from '#language/kernel';

interface Opened {
  readonly clientId: ClientId;
  readonly owner: InstitutionId;
  readonly residence?: string | undefined;
  readonly stay?: string | undefined;
  /** As the labour office stated last; undefined while it has stated nothing. */
  readonly longTermUnemployed?: boolean;
}

/** What of a case matters when somebody applies. */
export type CaseAsSeen =
  { readonly status: 'none' } | (Opened & { readonly status: 'open' | 'closed' });

export const caseAsSeen: Fold<CaseAsSeen, CaseEvent> = {
  initial: { status: 'none' },
  evolve(state, event): CaseAsSeen {
    if (event.type === 'CaseOpened') {
      const { clientId, owner, residence, stay } = event.data;
      return { status: 'open', clientId, owner, residence, stay };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'LabourStatusReported':
        return { ...state, longTermUnemployed: event.data.longTermUnemployed };
      case 'CaseClosed':
        return { ...state, status: 'closed' };
      case 'CaseReopened':
        return { ...state, status: 'open' };
      default:
        return state;
    }
  },
};
