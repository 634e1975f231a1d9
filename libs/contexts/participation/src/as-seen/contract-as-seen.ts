import type { ContractEvent } from '#language/event-catalogue';
import type { CaseId, CivilDate, ClientId, Fold, InstitutionId } from '#language/kernel';

interface Proposed {
  readonly caseId: CaseId;
  readonly clientId: ClientId;
  readonly institution: InstitutionId;
}
interface Signed extends Proposed {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The club that realises it. */
  readonly club?: InstitutionId;
}

/** What of a social contract a participation in a club depends on (UZS 18(4), 2(1b)). */
export type ContractAsSeen =
  | { readonly status: 'none' }
  | (Proposed & { readonly status: 'proposed' })
  | (Signed & { readonly status: 'signed' })
  | (Signed & { readonly status: 'completed'; readonly completedOn: CivilDate })
  | (Signed & { readonly status: 'terminated'; readonly terminatedOn: CivilDate });

export const contractAsSeen: Fold<ContractAsSeen, ContractEvent> = {
  initial: { status: 'none' },
  evolve(state, event): ContractAsSeen {
    if (event.type === 'ContractProposed') {
      const { caseId, clientId, institution } = event.data;
      return { status: 'proposed', caseId, clientId, institution };
    }
    if (state.status === 'none') return state;
    if (event.type === 'ContractSigned') {
      const { caseId, clientId, institution } = state;
      const { from, to, kisId } = event.data;
      const period = { from, to, ...(kisId && { club: kisId }) };
      return { status: 'signed', caseId, clientId, institution, ...period };
    }
    if (state.status === 'proposed') return state;
    switch (event.type) {
      case 'ContractAmended': {
        const { to, kisId } = event.data;
        return { ...state, ...(to && { to }), ...(kisId && { club: kisId }) };
      }
      case 'ContractCompleted':
        return { ...state, status: 'completed', completedOn: event.data.completedOn };
      case 'ContractTerminated':
        return { ...state, status: 'terminated', terminatedOn: event.data.terminatedOn };
      default:
        return state;
    }
  },
};
