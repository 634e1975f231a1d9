import { ClientIdentified, InformationNoticeGiven, type Identity } from '#language/event-catalogue';
import { civilDate, type ClientId, type InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import {
  anna,
  annaBefore,
  hannah,
  identified,
  lookThrough,
  ops,
  otherOps,
} from '../cases.fixture.js';
import { client } from '../client.js';
import { identifyClient, lookForDuplicates } from './identify-client.js';

const given = deciderSpec(client);
const identity: Identity = {
  givenName: 'Anna',
  familyName: 'Przykładowa',
  pesel: '99841501236',
};
const notice = { version: '2026-01', way: 'WRITTEN' } as const;
const passport = { kind: 'PASSPORT', number: 'XX0000000' } as const;
const nameless = { givenName: 'Anna', familyName: 'Przykładowa' };

const asked = (who: Identity, withoutDocument = false) =>
  askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15', {
    clientId: anna,
    identity: who,
    withoutDocument,
    notice,
  });
const identifies =
  (who: Identity, withoutDocument?: boolean) =>
  (state: Parameters<typeof identifyClient>[1], found: readonly ClientId[]) =>
    identifyClient(asked(who, withoutDocument), state, found);

const noticeGiven = InformationNoticeGiven({
  clientId: anna,
  noticeVersion: '2026-01',
  way: 'WRITTEN',
});
const recorded = (document: 'PESEL' | 'OTHER' | 'NONE', who: Identity, found: ClientId[] = []) =>
  ClientIdentified(
    { clientId: anna, identifiedBy: ops, document, possibleDuplicates: found },
    { identity: who },
  );

describe('identifying a client', () => {
  it('records who it is, sealed, and the information notice in one append', () => {
    given().when(identifies(identity), []).then(recorded('PESEL', identity), noticeGiven);
  });
  it('keeps names and numbers out of the open part', () => {
    const decision = identifyClient(asked(identity), { status: 'none' }, []);
    const open = decision.kind === 'record' ? decision.events.map(({ data }) => data) : [];
    expect(open).toHaveLength(2);
    expect(JSON.stringify(open)).not.toMatch(/Anna|Przykładowa|99841501236/);
  });
  it('F72 names the possible duplicates', () => {
    given()
      .when(identifies(identity), [annaBefore])
      .then(recorded('PESEL', identity, [annaBefore]), noticeGiven);
  });
  it('takes a person without PESEL who has another document', () => {
    const foreigner = { ...nameless, otherDocument: passport };
    given().when(identifies(foreigner), []).then(recorded('OTHER', foreigner), noticeGiven);
  });
  it('takes a person without any document only when that is said', () => {
    given().when(identifies(nameless), []).thenRefused('DOCUMENT_MISSING');
    given().when(identifies(nameless, true), []).then(recorded('NONE', nameless), noticeGiven);
  });
  it.each([identity, { ...nameless, otherDocument: passport }])(
    'refuses a document that is given and denied',
    (who) => {
      given().when(identifies(who, true), []).thenRefused('DOCUMENT_GIVEN_AND_DENIED');
    },
  );
  it('takes the birth date of the PESEL and refuses the day beside it', () => {
    const born = (day: string) => ({ ...identity, birthDate: civilDate(day) });
    given()
      .when(identifies(born('1899-04-15')), [])
      .then(recorded('PESEL', born('1899-04-15')), noticeGiven);
    given()
      .when(identifies(born('1899-04-16')), [])
      .thenRefused('BIRTH_DATE_DISAGREES_WITH_PESEL');
  });
  it('takes a child born today and nobody who is born tomorrow', () => {
    const born = (day: string) => ({ ...nameless, birthDate: civilDate(day) });
    given()
      .when(identifies(born('2026-06-15'), true), [])
      .then(recorded('NONE', born('2026-06-15')), noticeGiven);
    given()
      .when(identifies(born('2026-06-16'), true), [])
      .thenRefused('BIRTH_DATE_IN_FUTURE');
  });
  it('refuses a PESEL of a day that has not come', () => {
    // 1.01.2150: month + 40.
    given()
      .when(identifies({ ...nameless, pesel: '50410100012' }), [])
      .thenRefused('BIRTH_DATE_IN_FUTURE');
  });
  it('is refused when the record exists', () => {
    given(identified(anna)).when(identifies(identity), []).thenRefused('CLIENT_ALREADY_IDENTIFIED');
  });
});

describe('looking for duplicates', () => {
  const remembered: { institution: InstitutionId; client: ClientId }[] = [];
  const people = (found: readonly ClientId[]) => ({
    rememberFingerprints: (institution: InstitutionId, one: ClientId) => {
      remembered.push({ institution, client: one });
      return Promise.resolve();
    },
    candidates: (institution: InstitutionId) =>
      // Who writes the same person down at the same moment must be found by one of the two.
      Promise.resolve(remembered.length > 0 && institution === ops ? found : []),
  });
  const streams = {
    [`client-${annaBefore}`]: [identified(annaBefore)],
    [`client-${hannah}`]: [identified(hannah, [], otherOps)],
  };
  beforeEach(() => remembered.splice(0));

  it('F72 proposes own clients only, and never the person itself', async () => {
    const look = lookThrough(streams, people([anna, annaBefore, hannah]));
    expect(await lookForDuplicates(look, asked(identity))).toEqual([annaBefore]);
    expect(remembered).toEqual([{ institution: ops, client: anna }]);
  });
  it('proposes a record that somebody is writing at this moment', async () => {
    const look = lookThrough({}, people([annaBefore]));
    expect(await lookForDuplicates(look, asked(identity))).toEqual([annaBefore]);
  });
  it('keeps no fingerprint of what will be refused', async () => {
    await lookForDuplicates(lookThrough(streams, people([annaBefore])), asked(nameless));
    expect(remembered).toEqual([]);
  });
});
