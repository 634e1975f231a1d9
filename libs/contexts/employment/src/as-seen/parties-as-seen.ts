import { definitionOf, type CatalogueEvent } from '#language/event-catalogue';
import type { CaseId, Fold, InstitutionId } from '#language/kernel';

/** Whom the facts of one thing made party, and of which case. */
export interface PartiesAsSeen {
  readonly caseId?: CaseId;
  readonly parties: readonly InstitutionId[];
  /** The streams that the thing rests on: a party's own copy of the identity may lie there. */
  readonly restsOn: readonly string[];
  /** To whom the person is handed over; it may act in the case once it has accepted. */
  readonly offeredTo?: InstitutionId;
}

interface Named {
  readonly caseId?: CaseId;
  readonly issuer?: InstitutionId;
  readonly from?: InstitutionId;
  readonly owes?: InstitutionId;
  readonly applicationId?: string;
  readonly referralId?: string;
  readonly contractId?: string;
}

/** Takes any stream: the catalogue says whom an event makes party (domain 5.1); who refers or hands over was so before. */
export const partiesAsSeen: Fold<PartiesAsSeen, CatalogueEvent> = {
  initial: { parties: [], restsOn: [] },
  evolve(state, { type, data }) {
    const named = data as Named;
    const caseId = state.caseId ?? named.caseId;
    const offeredTo = type === 'OwesHandoverProposed' ? named.owes : state.offeredTo;
    const joined = [...madeParty(state, type, data as never), ...senderOf(type, named)];
    return {
      ...(caseId && { caseId }),
      ...(offeredTo && { offeredTo }),
      parties: [...new Set([...state.parties, ...joined])],
      restsOn: [...new Set([...state.restsOn, ...foundationsOf(named)])],
    };
  },
};

function madeParty(state: PartiesAsSeen, type: string, data: never): readonly InstitutionId[] {
  if (type === 'OwesHandoverAccepted') return state.offeredTo ? [state.offeredTo] : [];
  return definitionOf(type).parties?.(data) ?? [];
}

function senderOf(type: string, { issuer, from }: Named): readonly InstitutionId[] {
  const sender = type === 'OwesHandoverProposed' ? from : issuer;
  return sender === undefined ? [] : [sender];
}

const foundationsOf = ({ applicationId, referralId, contractId }: Named): readonly string[] => [
  ...(applicationId ? [`application-${applicationId}`] : []),
  ...(referralId ? [`referral-${referralId}`] : []),
  ...(contractId ? [`contract-${contractId}`] : []),
];
