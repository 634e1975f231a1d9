import { type Branded, type CivilDate, parseCivilDate } from '#language/kernel';
import { weightedSum } from './checksum.js';

/** A number of the PESEL register: a string, for zeros lead. Identity (class P1), never in an open part. */
export type Pesel = Branded<'Pesel'>;

export type PeselCheck =
  | { readonly kind: 'valid'; readonly pesel: Pesel; readonly birthDate: CivilDate }
  | { readonly kind: 'invalid'; readonly fault: PeselFault };
/** What is wrong, without repeating the number. */
export type PeselFault = 'NOT_ELEVEN_DIGITS' | 'NO_SUCH_BIRTH_DATE' | 'WRONG_CHECK_DIGIT';

const shape = /^[0-9]{11}$/;
const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3] as const;
/** The century by what was added to the month, in steps of twenty: 0, 20, 40, 60, 80. */
const centuries = [1900, 2000, 2100, 2200, 1800] as const;

/** Checks shape, a birth date that exists in the calendar, and the check digit, in this order. */
export function checkPesel(text: string): PeselCheck {
  if (!shape.test(text)) return { kind: 'invalid', fault: 'NOT_ELEVEN_DIGITS' };
  const birthDate = birthDateIn(text);
  if (birthDate === undefined) return { kind: 'invalid', fault: 'NO_SUCH_BIRTH_DATE' };
  const checkDigit = (10 - (weightedSum(text, weights) % 10)) % 10;
  if (checkDigit !== Number(text[10])) return { kind: 'invalid', fault: 'WRONG_CHECK_DIGIT' };
  return { kind: 'valid', pesel: text as Pesel, birthDate };
}

export const isPesel = (text: string): text is Pesel => checkPesel(text).kind === 'valid';

/** The birth date that a valid PESEL tells; nothing when it is not valid. */
export function birthDateOfPesel(text: string): CivilDate | undefined {
  const check = checkPesel(text);
  return check.kind === 'valid' ? check.birthDate : undefined;
}

function birthDateIn(digits: string): CivilDate | undefined {
  const codedMonth = Number(digits.slice(2, 4));
  const century = centuries[Math.floor(codedMonth / 20)];
  if (century === undefined) return undefined;
  const month = String(codedMonth % 20).padStart(2, '0');
  return parseCivilDate(`${century + Number(digits.slice(0, 2))}-${month}-${digits.slice(4, 6)}`);
}
