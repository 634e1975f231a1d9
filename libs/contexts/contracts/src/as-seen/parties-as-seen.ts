import { definitionOf, type CatalogueEvent } from '#language/event-catalogue';
import type { CaseId, Fold, InstitutionId } from '#language/kernel';

/** Whom the facts of one thing made party, and of which case. */
export interface PartiesAsSeen {
  readonly caseId?: CaseId;
  readonly parties: readonly InstitutionId[];
}

/** Takes any stream: the catalogue says whom an event makes party (domain 5.1); who refers was so before. */
export const partiesAsSeen: Fold<PartiesAsSeen, CatalogueEvent> = {
  initial: { parties: [] },
  evolve(state, { type, data }) {
    const named = data as { readonly caseId?: CaseId; readonly issuer?: InstitutionId };
    const caseId = state.caseId ?? named.caseId;
    const made = definitionOf(type).parties?.(data) ?? [];
    const issuer = named.issuer === undefined ? [] : [named.issuer];
    return { ...(caseId && { caseId }), parties: [...state.parties, ...issuer, ...made] };
  },
};
