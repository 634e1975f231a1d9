import type { ParticipationId } from '#language/kernel';

/** Without letters that are taken for digits or for each other. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 20;
/** Five bits a letter, four bits a hexadecimal digit. */
const DIGITS = (CODE_LENGTH * 5) / 4;

/** What the secret of the installation is asked to make a code of. No body of a command has this form. */
export const codeSource = (participationId: ParticipationId): string =>
  `certificate of participation ${participationId}`;

/**
 * A code of 100 bits from a keyed hash (hexadecimal): nobody can guess it or derive it without the key,
 * and the same certificate always has the same one.
 */
export function codeFrom(keyedHash: string): string {
  let bits = BigInt(`0x${keyedHash.slice(0, DIGITS)}`);
  let code = '';
  for (let at = 0; at < CODE_LENGTH; at += 1) {
    code = `${ALPHABET[Number(bits % 32n)] ?? ''}${code}`;
    bits /= 32n;
  }
  return code;
}

/** A code as somebody typed it: case, spaces and hyphens do not matter. Undefined when it can be none. */
export function parseCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  const known = [...code].every((letter) => ALPHABET.includes(letter));
  return code.length === CODE_LENGTH && known ? code : undefined;
}
