import type { Identity } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { birthDateOfPesel } from '#language/law';
import { canonical } from './aes-gcm.js';
import { hmac, type KeyedSecrets } from './keyed-secrets.js';

/** By what two records may turn out to be one person, the surest first. */
export const FINGERPRINT_KINDS = ['PESEL', 'DOCUMENT', 'NAME_AND_BIRTH'] as const;
export type FingerprintKind = (typeof FINGERPRINT_KINDS)[number];

export interface Fingerprint {
  readonly kind: FingerprintKind;
  readonly hmac: Buffer;
}

/**
 * Keyed hashes by which an institution finds a person again among its own clients. The key differs
 * for each institution, so that two of them cannot compare; a plain hash of a PESEL could be guessed.
 */
export function fingerprintsOf(
  secrets: KeyedSecrets,
  institution: InstitutionId,
  identity: Identity,
): Fingerprint[] {
  const key = secrets.derive(canonical('fingerprint/1', institution));
  return FINGERPRINT_KINDS.flatMap((kind) => {
    const marks = marksOf[kind](identity);
    return marks === undefined ? [] : [{ kind, hmac: hmac(key, canonical(kind, ...marks)) }];
  });
}

const marksOf: Record<FingerprintKind, (identity: Identity) => readonly string[] | undefined> = {
  PESEL: ({ pesel }) => (pesel === undefined ? undefined : [pesel]),
  DOCUMENT: ({ otherDocument }) =>
    otherDocument && [otherDocument.kind, normalisedNumber(otherDocument.number)],
  NAME_AND_BIRTH: (identity) => {
    const birthDate = identity.birthDate ?? (identity.pesel && birthDateOfPesel(identity.pesel));
    if (birthDate === undefined) return undefined;
    return [normalisedName(identity.givenName), normalisedName(identity.familyName), birthDate];
  },
};

/**
 * A name without what two clerks write differently: case, Polish and other diacritics, hyphens,
 * apostrophes, spaces, invisible characters, composed or decomposed letters. It may join two people;
 * whether they are one is said by a human.
 */
export function normalisedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLocaleLowerCase('pl')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const normalisedNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
