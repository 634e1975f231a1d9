import type { ClientId, InstitutionId } from '#language/kernel';
import { anna, annaBefore, hannah, identified, ops, otherOps } from '../cases.fixture.js';
import { OwnClients } from './own-clients.js';
import { soughtIn } from './search-clients.body.js';

const log = {
  read: (stream: string) => {
    const facts = {
      [`client-${anna}`]: identified(anna),
      [`client-${hannah}`]: identified(hannah, [], otherOps),
    }[stream];
    return Promise.resolve(facts === undefined ? [] : [{ ...facts, version: 1 } as never]);
  },
};
const finding = (found: readonly ClientId[]) =>
  new OwnClients(log, { candidates: () => Promise.resolve(found) });
const who = { givenName: 'Anna', familyName: 'Przykładowa', pesel: '99841501236' };
const like = (institution: InstitutionId, found: readonly ClientId[]) =>
  finding(found).like(institution, who);

describe('searching clients', () => {
  it('F72 finds own clients', async () => expect(await like(ops, [anna])).toEqual([anna]));
  it('answers of somebody else’s client as of nobody', async () => {
    expect(await like(ops, [hannah])).toEqual(await like(ops, []));
  });
  it('does not name a record that never came about', async () => {
    expect(await like(ops, [annaBefore, anna])).toEqual([anna]);
  });
});

describe('what is searched for', () => {
  it.each([
    [{ pesel: '99841501236' }],
    [{ otherDocument: { kind: 'PASSPORT' as const, number: 'XX0000000' } }],
    [{ givenName: 'Anna', familyName: 'Przykładowa', birthDate: '1899-04-15' }],
  ])('is told by %p', (body) => expect(soughtIn(body)).toMatchObject(body));
  it.each([
    [{}],
    [{ givenName: 'Anna' }],
    [{ givenName: 'Anna', familyName: 'Przykładowa' }],
    [{ birthDate: '1899-04-15' }],
  ])('is not told by %p', (body) => expect(soughtIn(body)).toBeUndefined());
  it('is not narrowed by half a name', () => {
    expect(soughtIn({ pesel: '99841501236', givenName: 'Anna' })).toEqual(
      soughtIn({ pesel: '99841501236' }),
    );
  });
});
