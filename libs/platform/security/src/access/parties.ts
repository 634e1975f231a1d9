import { decode, definitionOf } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import type { SeenFact } from './access.js';

/** A fact as it was recorded, in the version of its time. */
export interface StoredFact extends SeenFact {
  readonly version: number;
  readonly data: unknown;
}

/** Institutions that become party to the case by this fact (domain 5.1). */
export function partiesBy(fact: StoredFact): readonly InstitutionId[] {
  const { parties } = definitionOf(fact.type);
  return parties === undefined ? [] : parties(currentData(fact));
}

/** Institutions that take part in the thing from this fact on: who recorded it, and whom it names. */
export function participantsBy(fact: StoredFact): readonly InstitutionId[] {
  const { participants } = definitionOf(fact.type);
  const named = participants === undefined ? [] : participants(currentData(fact));
  return [...new Set([fact.actor.institutionId, ...named])];
}

/** The parties of a case, in the order in which they became so. Takes all facts of the case. */
export const partiesOf = (facts: Iterable<StoredFact>): readonly InstitutionId[] =>
  gathered(facts, partiesBy);

/** Who takes part in a thing. Takes all facts of its stream. */
export const participantsOf = (facts: Iterable<StoredFact>): readonly InstitutionId[] =>
  gathered(facts, participantsBy);

function gathered(
  facts: Iterable<StoredFact>,
  by: (fact: StoredFact) => readonly InstitutionId[],
): readonly InstitutionId[] {
  const found = new Set<InstitutionId>();
  for (const fact of facts) for (const institution of by(fact)) found.add(institution);
  return [...found];
}

const currentData = ({ type, version, data }: StoredFact): never =>
  decode(type, version, data).data as never;
