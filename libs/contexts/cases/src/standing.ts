import type { ApplicationEvent, ReferralEvent } from '#language/event-catalogue';
import type { CaseId, Fold, InstitutionId } from '#language/kernel';
import { streamOf, type Look } from '#platform/service';
import type { Case } from './case.js';

/** The thing by which a party that does not own the case proves its standing. */
export interface Via {
  readonly kind: 'referral' | 'application';
  readonly id: string;
}

/** Whom an application or a referral makes party to which case (domain 5.1). */
export interface Parties {
  readonly caseId?: CaseId;
  readonly institutions: readonly InstitutionId[];
}

/** A view of foreign facts: what does not make anybody party is passed over. */
export const partiesBy: Fold<Parties, ApplicationEvent | ReferralEvent> = {
  initial: { institutions: [] },
  evolve(state, event) {
    const joined = (...more: readonly InstitutionId[]): Parties => ({
      ...state,
      institutions: [...state.institutions, ...more],
    });
    switch (event.type) {
      case 'ApplicationSubmitted': {
        const { caseId, recordedBy, addressee } = event.data;
        return { ...joined(recordedBy, addressee), caseId };
      }
      case 'OpinionRequested':
      case 'OpsNotified':
        return joined(event.data.ops);
      case 'ReferralDrafted':
      case 'ReferralIssued':
        return { ...joined(event.data.issuer), caseId: event.data.caseId };
      case 'ReferralDelivered':
        return joined(event.data.receiver);
      default:
        return state;
    }
  },
};

/** What the stream that the caller names proves; nothing when none is named. */
export const provedBy = async (look: Look, { via }: { readonly via?: Via }): Promise<Parties> =>
  via === undefined ? partiesBy.initial : look.at(streamOf(via.kind, via.id), partiesBy);

/** Whether an institution may act on the case: as its owner, or as a party proved by a thing of this case. */
export function isParty(state: Case, institution: InstitutionId, proved: Parties): boolean {
  if (state.status === 'none') return false;
  if (state.owner === institution) return true;
  return proved.caseId === state.caseId && proved.institutions.includes(institution);
}
