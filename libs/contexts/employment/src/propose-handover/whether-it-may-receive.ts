import { refuse, type CivilDate } from '#language/kernel';
import { areaCovers } from '#language/law';
import type { Accreditation, OwesAsSeen } from '../as-seen/owes-as-seen.js';

export type ReceiverRefusal =
  'RECEIVER_IS_NOT_AN_OWES' | 'OWES_NOT_ACCREDITED' | 'OWES_OF_ANOTHER_AREA';

const GMINA_DIGITS = 6;

/** Why the OWES cannot receive the person on that day (UES 36, 43-44); undefined when nothing is known against it. */
export function whyNotReceived(owes: OwesAsSeen, gminas: readonly string[], on: CivilDate) {
  if (owes.kind !== 'OWES') {
    return refuse('RECEIVER_IS_NOT_AN_OWES', owes.kind && { kind: owes.kind });
  }
  const line = lineOn(owes, on);
  if (line === undefined && owes.accreditations.length > 0) {
    const first = earliest(owes.accreditations);
    return refuse('OWES_NOT_ACCREDITED', { on, accreditedFrom: first.from });
  }
  if (line?.to !== undefined && line.to < on) {
    return refuse('OWES_NOT_ACCREDITED', { on, accreditedTo: line.to });
  }
  const areas = areasOf(owes, on);
  const places = whole(gminas);
  return isAreaKnown(owes, gminas, on) && !places.some((gmina) => areaCovers(areas, gmina))
    ? refuse('OWES_OF_ANOTHER_AREA', { gminas, areas })
    : undefined;
}

/** What the registers do not tell, and whoever reads the hand-over is warned of. */
export function unverified(owes: OwesAsSeen, gminas: readonly string[], on: CivilDate) {
  return {
    ...(lineOn(owes, on)?.to === undefined && { accreditationUnverified: true as const }),
    ...(!isAreaKnown(owes, gminas, on) && { areaUnverified: true as const }),
  };
}

/** The last accreditation given by that day. */
const lineOn = ({ accreditations }: OwesAsSeen, on: CivilDate): Accreditation | undefined =>
  accreditations
    .filter(({ from }) => from <= on)
    .reduce<Accreditation | undefined>(
      (latest, line) => (latest === undefined || line.from >= latest.from ? line : latest),
      undefined,
    );

const earliest = (lines: readonly Accreditation[]): Accreditation =>
  lines.reduce((first, line) => (line.from < first.from ? line : first));

/** The area of the accreditation; where the list names none, that of the registry. */
function areasOf(owes: OwesAsSeen, on: CivilDate): readonly string[] {
  const accredited = lineOn(owes, on)?.areas ?? [];
  return accredited.length > 0 ? accredited : owes.areas;
}

const isAreaKnown = (owes: OwesAsSeen, gminas: readonly string[], on: CivilDate): boolean =>
  areasOf(owes, on).length > 0 && whole(gminas).length > 0;

/** Codes of gminas in full: what is shorter names no gmina, and the type does not matter. */
const whole = (codes: readonly string[]): readonly string[] =>
  codes
    .filter((code) => code.length >= GMINA_DIGITS)
    .map((code) => (code.length === GMINA_DIGITS ? `${code}1` : code));
