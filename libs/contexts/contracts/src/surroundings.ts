import type { CaseId, InstitutionId } from '#language/kernel';
import { streamOf, type Asked, type Look } from '#platform/service';
import { caseAsSeen, type CaseAsSeen } from './as-seen/case-as-seen.js';
import { institutionAsSeen, type InstitutionAsSeen } from './as-seen/institution-as-seen.js';
import { partiesAsSeen, type PartiesAsSeen } from './as-seen/parties-as-seen.js';
import type { Contract } from './contract.js';

/** The thing by which an institution that does not own the case is party to it. */
export interface Via {
  readonly kind: 'application' | 'referral' | 'contract';
  readonly id: string;
}

/** What a proposal depends on besides itself. */
export interface Standing {
  readonly case: CaseAsSeen;
  readonly via?: PartiesAsSeen;
  readonly own: InstitutionAsSeen;
}

/** What the content of a contract depends on: the case, and the institutions that it names. */
export interface Named {
  readonly case: CaseAsSeen;
  readonly own: InstitutionAsSeen;
  readonly club?: InstitutionAsSeen;
  readonly consulted?: InstitutionAsSeen;
}

const institution = (look: Look, id: InstitutionId): Promise<InstitutionAsSeen> =>
  look.at(streamOf('institution', id), institutionAsSeen);

export async function standingOf(
  look: Look,
  { caseId, via, by }: Asked<{ readonly caseId: CaseId; readonly via?: Via }>,
): Promise<Standing> {
  return {
    case: await look.at(streamOf('case', caseId), caseAsSeen),
    ...(via && { via: await look.at(streamOf(via.kind, via.id), partiesAsSeen) }),
    own: await institution(look, by.institutionId),
  };
}

interface Naming {
  readonly kisId?: InstitutionId;
  readonly consultedOps?: InstitutionId;
}

export async function namedIn(
  look: Look,
  { kisId, consultedOps, by }: Asked<Naming>,
  state: Contract,
): Promise<Named> {
  const known = state.status === 'none' ? undefined : state;
  // The own copy of the identity lies where the institution became party: the club’s copy is made of it.
  if (known?.via) await look.at(streamOf(known.via.kind, known.via.id), partiesAsSeen);
  return {
    case: known ? await look.at(streamOf('case', known.caseId), caseAsSeen) : caseAsSeen.initial,
    own: await institution(look, by.institutionId),
    ...(kisId && { club: await institution(look, kisId) }),
    ...(consultedOps && { consulted: await institution(look, consultedOps) }),
  };
}

/** The owner by the opening of the case, others by the thing they name, when it is of this case. */
export function isParty(
  { case: seen, via }: Standing,
  caseId: CaseId,
  own: InstitutionId,
): boolean {
  if (seen.status === 'none') return false;
  return seen.owner === own || (via?.caseId === caseId && via.parties.includes(own));
}
