import { refuse, type InstitutionId } from '#language/kernel';
import { areaCovers } from '#language/law';
import type { Named } from '../surroundings.js';

export interface Consultation {
  readonly homeless: boolean;
  readonly consultedOps?: InstitutionId;
}

export type ConsultationRefusal =
  | 'CONSULTED_OPS_MISSING'
  | 'CONSULTED_OPS_NOT_EXPECTED'
  | 'CONSULTED_NOT_AN_OPS'
  | 'HOMELESS_WITH_ANOTHER_INSTITUTION';

/**
 * A homeless person’s contract is concluded by the OPS of the place of stay and agreed beforehand with that
 * of the last registered address (UPS 108(1a)). A stay that nobody knows bars nobody.
 */
export function consultationFault(
  { homeless, consultedOps }: Consultation,
  { case: seen, own, consulted }: Named,
) {
  if (!homeless) {
    return consultedOps === undefined ? undefined : refuse('CONSULTED_OPS_NOT_EXPECTED');
  }
  if (consultedOps === undefined) return refuse('CONSULTED_OPS_MISSING');
  if (consulted?.kind !== 'OPS') return refuse('CONSULTED_NOT_AN_OPS', { consultedOps });
  const stay = seen.status === 'none' ? undefined : seen.stay;
  return own.kind !== 'OPS' || !coversStay(own.areas, stay)
    ? refuse('HOMELESS_WITH_ANOTHER_INSTITUTION', { areas: [...own.areas], ...(stay && { stay }) })
    : undefined;
}

const GMINA_DIGITS = 6;

/** Competence does not depend on the type of a gmina, so that six digits say as much as seven. */
function coversStay(areas: readonly string[], stay: string | undefined): boolean {
  if (stay === undefined || stay.length < GMINA_DIGITS) return true;
  return areaCovers(areas, stay.length === GMINA_DIGITS ? `${stay}1` : stay);
}
