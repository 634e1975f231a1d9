import { CertificateIssued } from '#language/event-catalogue';
import type { DecodedFact } from '#platform/read-store';
import { certificateCodes } from '../check-certificate/certificate-codes.js';
import { CheckCertificateEndpoint } from '../check-certificate/check-certificate.endpoint.js';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import { codeFrom, codeSource, parseCode } from './certificate-code.js';
import { issueCertificate, lookForCode } from './issue-certificate.js';

const { day, given, historyOf, CODE } = some;
const skills = 'Gotowanie dla wielu osób.';
const issues =
  (on = '2026-03-31', number = '17/2026') =>
  (state: Participation) =>
    issueCertificate(some.cisHead({ number, skills }, on), state, CODE);

describe('the certificate', () => {
  it('is issued from the end of classes on, for the period of classes', () => {
    given(...historyOf.completed)
      .when(issues())
      .then(CertificateIssued(some.certified.data, { skills }));
    given(...historyOf.tail)
      .when(issues('2026-02-01'))
      .then(
        CertificateIssued(
          { ...some.certified.data, issuedOn: day('2026-02-01'), to: day('2026-02-01') },
          { skills },
        ),
      );
    given(...historyOf.discontinued)
      .when(issues('2026-02-20'))
      .then(
        CertificateIssued(
          { ...some.certified.data, issuedOn: day('2026-02-20'), to: day('2026-02-13') },
          { skills },
        ),
      );
  });
  it.each([
    ['completed', '2026-03-30'],
    ['tail', '2026-01-31'],
    ['trial', '2024-10-31'],
    ['active', '2026-04-01'],
    ['extended', '2026-03-31'],
  ] as const)('is refused before the end of classes: %s on %s', (status, on) => {
    given(...historyOf[status])
      .when(issues(on))
      .thenRefused('CERTIFICATE_BEFORE_END_OF_CLASSES');
  });
  it.each(['trial-failed', 'ended-otherwise'] as const)('is none when it is %s', (status) => {
    given(...historyOf[status])
      .when(issues('2026-04-01'))
      .thenRefused('PARTICIPATION_STEP_NOT_ALLOWED');
  });
  it('of a club is for its own period', () => {
    const asked = some.kisHead({ number: '3/2024', skills }, '2024-07-31');
    given(...historyOf['club-completed'])
      .when((state: Participation) => issueCertificate(asked, state, CODE))
      .then(CertificateIssued(some.clubCertified.data, { skills }));
    given(some.startedAtClub)
      .when((state: Participation) => issueCertificate(asked, state, CODE))
      .thenRefused('CERTIFICATE_BEFORE_END_OF_CLASSES');
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    const history = [...historyOf.completed, some.certified];
    given(...history)
      .when(issues())
      .thenNothing();
    given(...history)
      .when(issues('2026-03-31', '18/2026'))
      .thenRefused('CERTIFICATE_ISSUED_OTHERWISE');
    given(...history)
      .when(issues('2026-04-01'))
      .thenRefused('CERTIFICATE_ISSUED_OTHERWISE');
  });
});

describe('its code', () => {
  const hash = 'c0ffee'.repeat(10);
  it('is made of the vault’s keyed hash of the participation: the same each time', async () => {
    const asked: string[] = [];
    const people = {
      contentHmac: (text: string) => {
        asked.push(text);
        return hash;
      },
    };
    const look = { people } as never;
    const given = { participationId: some.participationId } as never;
    expect(await lookForCode(look, given)).toBe(codeFrom(hash));
    expect(asked).toEqual([codeSource(some.participationId)]);
  });
  it('has twenty letters and digits that are not taken for each other', () => {
    expect(codeFrom(hash)).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(codeFrom('0'.repeat(64))).toBe('0'.repeat(20));
    expect(codeFrom(hash)).not.toBe(codeFrom(`d${hash.slice(1)}`));
    expect(codeFrom(`0${hash}`)).not.toBe(codeFrom(`1${hash}`));
  });
  it('is read as people type it', () => {
    expect(parseCode('7q4m2-z9k1t 5XW8B-D3HNV')).toBe(CODE);
    for (const wrong of ['', CODE.slice(1), `${CODE}0`, CODE.replace('7', 'O'), 'ł'.repeat(20)]) {
      expect(parseCode(wrong)).toBeUndefined();
    }
  });
});

describe('the public check', () => {
  const fact = { type: 'CertificateIssued', data: some.certified.data } as unknown as DecodedFact;
  const known = new Map(
    certificateCodes.idsOf(fact).map((id) => [id, certificateCodes.evolve(undefined, fact, id)]),
  );
  const endpoint = new CheckCertificateEndpoint({
    get: (collection: string, id: string) =>
      Promise.resolve(collection === 'certificate-codes@1' && known.has(id) ? { id } : undefined),
  } as never);
  it('says valid of a code that was given out, and of every other that it is not', async () => {
    expect(await endpoint.check('7Q4M2-Z9K1T-5XW8B-D3HNV')).toEqual({ valid: true });
    for (const other of ['7Q4M2-Z9K1T-5XW8B-D3HNW', 'whatever', '../participations']) {
      expect(await endpoint.check(other)).toEqual({ valid: false });
    }
  });
  it('keeps nothing about whom', () => {
    expect([...known]).toEqual([[CODE, { valid: true }]]);
    expect(
      certificateCodes.idsOf({ ...fact, type: 'ParticipationCompleted' } as DecodedFact),
    ).toEqual([]);
  });
});
