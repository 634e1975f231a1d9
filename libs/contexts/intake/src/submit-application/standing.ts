import type {
  ApplicationId,
  CaseId,
  ContractId,
  InstitutionId,
  ReferralId,
} from '#language/kernel';
import { streamOf, type Asked, type Look } from '#platform/service';
import { caseAsSeen, type CaseAsSeen } from '../case-as-seen.js';
import { institutionAsSeen, type InstitutionAsSeen } from '../institution-as-seen.js';
import { partiesAsSeen, type PartiesAsSeen } from '../parties-as-seen.js';
import { competentOpsOf, type Addressed, type NamedInstitutions } from './addressee.js';

/** The thing by which somebody who did not open the case proves to be party to it. */
export type Via =
  | { readonly kind: 'application'; readonly id: ApplicationId }
  | { readonly kind: 'referral'; readonly id: ReferralId }
  | { readonly kind: 'contract'; readonly id: ContractId };

export interface InCase {
  readonly caseId: CaseId;
  readonly via?: Via;
}

/** What a submission depends on besides itself. */
export interface Surroundings {
  readonly case: CaseAsSeen;
  readonly via?: PartiesAsSeen;
  readonly institutions: NamedInstitutions;
}

export async function surroundingsOf(
  look: Look,
  asked: Asked<Addressed & InCase>,
): Promise<Surroundings> {
  const institution = (id: InstitutionId): Promise<InstitutionAsSeen> =>
    look.at(streamOf('institution', id), institutionAsSeen);
  const { caseId, via, addressee, targetCentre, by } = asked;
  return {
    case: await look.at(streamOf('case', caseId), caseAsSeen),
    ...(via && { via: await look.at(streamOf(via.kind, via.id), partiesAsSeen) }),
    institutions: {
      recorder: await institution(by.institutionId),
      addressee: await institution(addressee),
      competentOps: await institution(competentOpsOf(asked)),
      targetCentre: targetCentre && (await institution(targetCentre)),
    },
  };
}

/** The owner by the opening of the case, others by the thing they name, when it is of this case. */
export function isParty(
  { case: seen, via }: Surroundings,
  caseId: CaseId,
  institution: InstitutionId,
): boolean {
  if (seen.status === 'none') return false;
  const byThing = via?.caseId === caseId && via.parties.includes(institution);
  return seen.owner === institution || byThing;
}
