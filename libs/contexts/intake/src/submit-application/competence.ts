import { areaCovers } from '#language/law';
import type { InstitutionAsSeen } from '../institution-as-seen.js';

const GMINA_DIGITS = 6;

export type Competence = 'COMPETENT' | 'NOT_COMPETENT' | 'UNVERIFIED';

/**
 * Whether an OPS is competent by residence or by stay (UZS 12(1), (2)). Where the case knows neither
 * gmina nothing can be checked, and that is no reason to turn a person away.
 */
export function competenceOf(
  ops: NonNullable<InstitutionAsSeen>,
  places: readonly (string | undefined)[],
): Competence {
  const gminas = places.flatMap((terc) => (terc && terc.length >= GMINA_DIGITS ? [terc] : []));
  if (gminas.length === 0) return 'UNVERIFIED';
  return gminas.some((terc) => areaCovers(ops.areas, withType(terc)))
    ? 'COMPETENT'
    : 'NOT_COMPETENT';
}

/** Competence does not depend on the type of a gmina, so that six digits say as much as seven. */
const withType = (terc: string): string => (terc.length === GMINA_DIGITS ? `${terc}1` : terc);
