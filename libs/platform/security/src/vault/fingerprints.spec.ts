import type { Identity } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { fingerprintsOf, normalisedName } from './fingerprints.js';
import { KeyedSecrets } from './keyed-secrets.js';

const secrets = new KeyedSecrets(Buffer.alloc(32, 1));
const ops = 'ops-zbaszynek' as InstitutionId;
const anna: Identity = { givenName: 'Anna', familyName: 'Żółć-Łącka', pesel: '00810100019' };
const of = (identity: Identity, institution = ops, keys = secrets) =>
  fingerprintsOf(keys, institution, identity).map(
    ({ kind, hmac }) => `${kind} ${hmac.toString('hex')}`,
  );
const kinds = (identity: Identity) =>
  fingerprintsOf(secrets, ops, identity).map(({ kind }) => kind);

describe('fingerprints of a person', () => {
  it.each([
    ['żółć-łącka', 'case'],
    ['  Żółć   Łącka ', 'spaces and hyphen'],
    ['Żółć-Łącka'.normalize('NFD'), 'decomposed letters'],
    ['Zolc Lacka', 'no diacritics'],
    ['ŻÓŁĆ\u200b–ŁĄCKA', 'invisible characters and another dash'],
  ])('are the same for %j (%s)', (familyName) => {
    expect(of({ ...anna, familyName })).toEqual(of(anna));
  });
  it('differ for another name, another birth date and another PESEL', () => {
    const [pesel, name] = of(anna);
    expect(of({ ...anna, givenName: 'Hanna' })).toEqual([
      pesel,
      expect.not.stringContaining(name ?? ''),
    ]);
    expect(of({ ...anna, pesel: '45923000120' })).not.toContain(pesel);
  });
  it('take the birth date from the PESEL, so that the person is found again without it', () => {
    const { givenName, familyName } = anna;
    expect(kinds(anna)).toEqual(['PESEL', 'NAME_AND_BIRTH']);
    expect(of(anna)).toContain(of({ givenName, familyName, birthDate: '1800-01-01' as never })[0]);
  });
  it('take a document number without its spaces and case', () => {
    const document = (number: string): Identity => ({
      givenName: 'Olena',
      familyName: 'Коваль',
      otherDocument: { kind: 'PASSPORT', number },
    });
    expect(kinds(document('FA 123'))).toEqual(['DOCUMENT']);
    expect(of(document('fa-12 3'))).toEqual(of(document('FA123')));
    expect(of(document('FA124'))).not.toEqual(of(document('FA123')));
  });
  it('cannot be compared between institutions, installations or kinds', () => {
    const all = [
      ...of(anna),
      ...of(anna, 'pup-zagan' as InstitutionId),
      ...of(anna, ops, new KeyedSecrets(Buffer.alloc(32, 2))),
    ].map((line) => line.split(' ')[1]);
    expect(new Set(all).size).toBe(6);
  });
  it('do not confuse where a given name ends and a family name begins', () => {
    const named = (givenName: string, familyName: string): Identity => ({
      givenName,
      familyName,
      birthDate: '1800-01-01' as never,
    });
    expect(of(named('Anna Maria', 'Nowak'))).not.toEqual(of(named('Anna', 'Maria Nowak')));
  });
  it('keep letters of other alphabets', () => {
    expect(normalisedName('Коваль')).toBe('коваль');
  });
});
