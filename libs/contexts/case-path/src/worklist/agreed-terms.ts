import type { AgreementEvent } from '#language/event-catalogue';
import type { CivilDate, InstitutionId } from '#language/kernel';
import { addWorkingDays } from '#language/law';
import { idIn } from '#platform/service';
import type { DocumentProjection } from '#platform/read-store';
import type { Elapsed } from './elapsed.js';
import type { AgreedTerm } from './waiting-rules.js';

/** What an agreement between institutions says about waiting. */
export interface AgreedTerms {
  readonly agreementId: string;
  readonly parties: readonly InstitutionId[];
  readonly inForce: boolean;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly terms: Readonly<Partial<Record<string, number>>>;
}

/** Agreements in force, listed for each of their parties. */
export const agreedTerms: DocumentProjection<AgreedTerms> = {
  name: 'worklist-agreements',
  version: 1,
  idsOf: (fact) => {
    const id = idIn(fact.stream, 'agreement');
    return id === undefined ? [] : [id];
  },
  evolve: (document, fact) => {
    const event = fact as unknown as AgreementEvent;
    switch (event.type) {
      case 'AgreementConcluded': {
        const { agreementId, parties, from, to, agreedTerms: terms } = event.data;
        const period = { from, ...(to && { to }) };
        return { agreementId, parties, ...period, inForce: true, terms: definedOf(terms) };
      }
      case 'AgreementAmended': {
        if (document === undefined) return undefined;
        const { to, agreedTerms: terms } = event.data;
        return {
          ...document,
          ...(to && { to }),
          terms: { ...document.terms, ...definedOf(terms) },
        };
      }
      case 'AgreementTerminated':
        return document && { ...document, to: event.data.lastDay };
      default:
        return document;
    }
  },
  parties: ({ parties }) => parties,
};

const definedOf = (terms: object) =>
  Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));

/**
 * The day by which two institutions agreed that something is answered; undefined when they agreed on none.
 * After a pause the term is still that of the first day, and the days that were left count on from `since`.
 */
export function agreedDue(
  agreements: readonly AgreedTerms[],
  between: readonly [InstitutionId, InstitutionId],
  term: AgreedTerm,
  since: CivilDate,
  before?: Elapsed,
): { readonly day: CivilDate; readonly agreementId: string } | undefined {
  for (const { agreementId, parties, from, to, terms } of agreements) {
    const days = terms[term];
    const began = before?.since ?? since;
    const inForce = from <= began && (to === undefined || began <= to);
    if (days !== undefined && inForce && between.every((party) => parties.includes(party))) {
      const left = Math.max(0, days - (before?.workingDays ?? 0));
      return { day: addWorkingDays(since, left), agreementId };
    }
  }
  return undefined;
}
