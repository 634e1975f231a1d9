import type { Branded } from '#language/kernel';

/** A gmina of the TERYT register: WW PP GG R as a string of seven digits, leading zeros kept. */
export type Terc = Branded<'Terc'>;
/** A voivodeship (2 digits), powiat (4) or gmina (6, or 7 with its type). */
export type TercArea = Branded<'TercArea'>;

// Voivodeships have the even numbers 02 to 32; the type of a gmina is 1 to 5.
const voivodeship = '(?:0[2468]|1[02468]|2[02468]|3[02])';
const twoDigits = '(?:0[1-9]|[1-9][0-9])';
const gmina = new RegExp(`^${voivodeship}${twoDigits}${twoDigits}[1-5]$`);
const area = new RegExp(`^${voivodeship}(?:${twoDigits}(?:${twoDigits}[1-5]?)?)?$`);

/** Whether the text has the shape of a gmina's code; whether that gmina exists the register tells, not we. */
export const isTerc = (text: string): text is Terc => gmina.test(text);
export const isTercArea = (text: string): text is TercArea => area.test(text);

const sameBeginning = (left: string, right: string, digits: number): boolean =>
  isTercArea(left) &&
  isTercArea(right) &&
  Math.min(left.length, right.length) >= digits &&
  left.slice(0, digits) === right.slice(0, digits);

/** One gmina by six digits: the town (4) and the rural part (5) of an urban-rural gmina (3) are one. */
export const sameGmina = (left: string, right: string): boolean => sameBeginning(left, right, 6);

export const samePowiat = (left: string, right: string): boolean => sameBeginning(left, right, 4);

/** Whether a gmina lies in one of the areas; the type digit of an area is not compared. A malformed code lies nowhere. */
export const areaCovers = (areas: readonly string[], terc: string): boolean =>
  isTerc(terc) && areas.some((one) => sameBeginning(one, terc, Math.min(one.length, 6)));
