import { CaseClosed, CaseOpened, CaseReopened } from '#language/event-catalogue';
import type { CaseId, ClientId } from '#language/kernel';
import { isFact, type DocumentProjection } from '#platform/read-store';
import { derivedId, idIn } from '#platform/service';

export interface CasesOfClient {
  readonly cases: Readonly<
    Record<string, { readonly status: 'open' | 'closed'; readonly openedBy: string }>
  >;
}

/** Every case of a client and whether it is open: how many there were decides the id of the next. */
export const casesOfClient: DocumentProjection<CasesOfClient> = {
  name: 'cases-of-client',
  version: 1,
  idsOf: (fact) => {
    const concerns = [CaseOpened, CaseClosed, CaseReopened].some(
      ({ definition }) => definition.type === fact.type,
    );
    return concerns && fact.subject !== undefined ? [fact.subject] : [];
  },
  evolve: (doc, fact) => {
    const caseId = idIn(fact.stream, 'case');
    if (caseId === undefined) return doc;
    const status = isFact(fact, CaseClosed) ? 'closed' : 'open';
    const openedBy = doc?.cases[caseId]?.openedBy ?? fact.commandId;
    return { cases: { ...doc?.cases, [caseId]: { status, openedBy } } };
  },
};

/** The id of the n-th case of a client, from 0: two who open it at once meet in one stream. */
export const nthCaseOf = (client: ClientId, ordinal: number): CaseId =>
  derivedId('case', client, String(ordinal)) as CaseId;

/**
 * The id of the case that a command to open one is about: the one that it opened itself (a repeat), else
 * the one that is open (it will be refused), else a new one.
 */
export function caseToOpen(
  client: ClientId,
  doc: CasesOfClient | undefined,
  commandId: string,
): CaseId {
  const known = Object.entries(doc?.cases ?? {});
  const own = known.find(([, { openedBy }]) => openedBy === commandId);
  const open = known.find(([, { status }]) => status === 'open');
  return ((own ?? open)?.[0] ?? nthCaseOf(client, known.length)) as CaseId;
}

/** The client's case that is open, if it is another than this one. */
export const anotherOpenCase = (doc: CasesOfClient | undefined, caseId: CaseId) =>
  Object.entries(doc?.cases ?? {}).find(
    ([id, { status }]) => id !== caseId && status === 'open',
  )?.[0] as CaseId | undefined;
