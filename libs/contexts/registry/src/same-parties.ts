import { AgreementConcluded } from '#language/event-catalogue';
import type { AgreementId, CivilDate, InstitutionId } from '#language/kernel';
import { isFact, type DocumentProjection } from '#platform/read-store';
import { derivedId, streamOf, type Look } from '#platform/service';
import { agreement, type Agreement, type AgreementTerms } from './agreement.js';

/** The agreements of one kind that the same parties ever concluded with each other. */
export interface SameParties {
  readonly agreements: readonly AgreementId[];
}

/** The same for the same parties, in whichever order they are named. */
export const samePartiesId = (kind: string, parties: readonly InstitutionId[]): string =>
  derivedId('same-parties', kind, ...[...parties].sort());

/** Finds them. Their dates are read from their own facts, which amendments and endings change. */
export const sameParties: DocumentProjection<SameParties> = {
  name: 'agreements-of-same-parties',
  version: 1,
  idsOf: (fact) =>
    isFact(fact, AgreementConcluded) ? [samePartiesId(fact.data.kind, fact.data.parties)] : [],
  evolve: (doc, fact) =>
    isFact(fact, AgreementConcluded)
      ? { agreements: [...new Set([...(doc?.agreements ?? []), fact.data.agreementId])].sort() }
      : doc,
};

/** The other agreements of that kind between those parties, as they are now. */
export async function othersOfSameParties(
  look: Look,
  { kind, parties, agreementId }: Pick<AgreementTerms, 'kind' | 'parties' | 'agreementId'>,
): Promise<readonly Agreement[]> {
  const known = await look.document(sameParties, samePartiesId(kind, parties));
  const others = (known?.agreements ?? []).filter((id) => id !== agreementId);
  return Promise.all(others.map((id) => look.at(streamOf('agreement', id), agreement)));
}

/** The first that is in force on some day of the period, both last days counted. */
export const overlapping = (
  period: { readonly from: CivilDate; readonly to?: CivilDate },
  others: readonly Agreement[],
): AgreementId | undefined => {
  const found = others.find((other) => {
    if (other.status !== 'concluded' && other.status !== 'terminated') return false;
    const { from, to } = other.terms;
    const last = other.status === 'terminated' ? other.lastDay : to;
    return (
      (last === undefined || period.from <= last) && (period.to === undefined || from <= period.to)
    );
  });
  return found === undefined || found.status === 'none' ? undefined : found.terms.agreementId;
};
