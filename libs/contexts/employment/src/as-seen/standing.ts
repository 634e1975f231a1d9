import type { CaseId, InstitutionId } from '#language/kernel';
import { idIn, streamOf, type Look } from '#platform/service';
import { caseAsSeen, type CaseAsSeen } from './case-as-seen.js';
import { partiesAsSeen, type PartiesAsSeen } from './parties-as-seen.js';

export const VIA_KINDS = [
  'application',
  'referral',
  'contract',
  'participation',
  'handover',
] as const;

/** The thing by which an institution that did not open the case proves to be party to it. */
export interface Via {
  readonly kind: (typeof VIA_KINDS)[number];
  readonly id: string;
}

export interface InCase {
  readonly caseId: CaseId;
  readonly via?: Via;
}

/** The case, and what the thing that was named proves. */
export interface Standing {
  readonly case: CaseAsSeen;
  readonly proved: PartiesAsSeen;
}

export async function lookAtStanding(look: Look, { caseId, via }: InCase): Promise<Standing> {
  const proved =
    via === undefined ? partiesAsSeen.initial : await lookAtThing(look, streamOf(via.kind, via.id));
  return { case: await look.at(streamOf('case', caseId), caseAsSeen), proved };
}

/**
 * A centre's own copy of the identity lies with the referral, a club's with the contract, an office's with
 * the application. The facts of a thing name the thing itself as well, so that each is looked at once.
 */
async function lookAtThing(
  look: Look,
  stream: string,
  seenBefore: readonly string[] = [],
): Promise<PartiesAsSeen> {
  const seen = await look.at(stream, partiesAsSeen);
  const above = [...seenBefore, stream];
  let { parties } = seen;
  for (const foundation of seen.restsOn.filter((one) => !above.includes(one))) {
    const below = await lookAtThing(look, foundation, above);
    // Who took part in an application is not for the centre to know.
    if (idIn(foundation, 'application') === undefined) parties = [...parties, ...below.parties];
  }
  return { ...seen, parties: [...new Set(parties)] };
}

/** The owner by the opening of the case, others by the thing they name, when it is of this case. */
export function isParty(
  { case: seen, proved }: Standing,
  caseId: CaseId,
  institution: InstitutionId,
): boolean {
  if (seen.status === 'none') return false;
  return seen.owner === institution || partiesProved(proved, caseId).includes(institution);
}

/** A thing of another case proves nothing. */
const partiesProved = (proved: PartiesAsSeen, caseId: CaseId): readonly InstitutionId[] =>
  proved.caseId === caseId ? proved.parties : [];

/**
 * The other parties of whom the institution itself may know. An OWES knows the case by a hand-over only,
 * and so not whose it is.
 */
export function otherParties(
  { case: seen, proved }: Standing,
  { caseId, via }: InCase,
  institution: InstitutionId,
): readonly InstitutionId[] {
  const owner = seen.status === 'none' || via?.kind === 'handover' ? [] : [seen.owner];
  return [...new Set([...owner, ...partiesProved(proved, caseId)])].filter(
    (party) => party !== institution,
  );
}
