import { startWholeSystem, type PostOptions, type Staff, type WholeSystem } from '#testing';
import type { Response } from 'supertest';
import { logHead } from './audit.fixture.js';
import { idOf, newRun, playUntil } from './play.fixture.js';

interface Expected {
  readonly status: number;
  readonly code: string;
  /** The field that is named, with the rule that it breaks. */
  readonly field?: readonly [string, string];
}
type Ask = (system: WholeSystem) => Promise<Response>;

const NOWHERE = '00000000-0000-5000-8000-000000000000';
const FORM = { status: 400, code: 'FORM_INVALID' };
const NONE = { status: 404, code: 'NOT_FOUND' };
const person = {
  givenName: 'Jan',
  familyName: 'Zmyślony',
  otherDocument: { kind: 'OTHER', number: 'BAD-1' },
  notice: { version: '2026-01', way: 'ORAL' },
};

describe('bad input gets its problem document and writes nothing', () => {
  let system: WholeSystem;
  let head: () => Promise<string>;
  const run = newRun();
  const worker = (at: WholeSystem): Staff => at.as('ops-zbaszynek-worker');
  const client = (body: object, options?: PostOptions) => (at: WholeSystem) =>
    worker(at).post('/clients', body, options);
  const referral = () => `/referrals/${idOf(run, 'first')}`;

  beforeAll(async () => {
    system = await startWholeSystem();
    head = await logHead(system);
    await playUntil(system, run, 'ReferralAcknowledged');
  }, 60_000);

  const refused = async (ask: Ask, { field, ...expected }: Expected) => {
    const before = await head();
    const { status, body, headers } = await ask(system);
    expect({ status, code: body.code }).toEqual(expected);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({
      type: `urn:sciezka:problem:${expected.code}`,
      title: expect.any(String),
      status,
      detail: expect.stringMatching(/^[A-ZŚŻŹĆŁÓ].+\.$/s),
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    if (field !== undefined) {
      const [name, rule] = field;
      const polish = expect.stringMatching(/^[A-Z].+\.$/);
      expect(body.fields).toContainEqual({ field: name, rule, polish });
    }
    expect(await head()).toBe(before);
  };

  const forms: readonly (readonly [string, Ask, Expected])[] = [
    [
      'an unknown field',
      client({ ...person, nickname: 'x' }),
      { ...FORM, field: ['nickname', 'whitelistValidation'] },
    ],
    [
      'an unknown field inside',
      client({ ...person, notice: { ...person.notice, more: 1 } }),
      { ...FORM, field: ['notice.more', 'whitelistValidation'] },
    ],
    [
      'a missing field',
      client({ ...person, familyName: undefined }),
      { ...FORM, field: ['familyName', 'isPersonText'] },
    ],
    ['an empty body', client({}), FORM],
    ['a list instead of an object', (at) => worker(at).post('/clients', '[]'), FORM],
    [
      'a text instead of an object',
      (at) => worker(at).post('/clients', '"x"'),
      { status: 400, code: 'FORM_INVALID' },
    ],
    [
      'no JSON',
      (at) => worker(at).post('/clients', '{"givenName": '),
      { status: 400, code: 'BODY_UNREADABLE' },
    ],
    [
      'another media type',
      client(person, { headers: { 'content-type': 'text/plain' } }),
      { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' },
    ],
    [
      'a web form',
      (at) =>
        worker(at).post('/clients', 'givenName=Jan', {
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' },
    ],
    [
      'a number for a name',
      client({ ...person, givenName: 7 }),
      { ...FORM, field: ['givenName', 'isPersonText'] },
    ],
    [
      'a prototype for a body',
      (at) => worker(at).post('/clients', `{"__proto__": {"x": 1}, "givenName": "Jan"}`),
      { status: 400, code: 'BODY_UNREADABLE' },
    ],
    [
      'a day that does not exist',
      client({ ...person, birthDate: '1899-02-29' }),
      { ...FORM, field: ['birthDate', 'isCivilDate'] },
    ],
    [
      'a day in another shape',
      client({ ...person, occurredOn: '13.07.2026' }),
      { ...FORM, field: ['occurredOn', 'isCivilDate'] },
    ],
    [
      'an instant for a day',
      client({ ...person, occurredOn: '2026-07-13T10:00:00Z' }),
      { ...FORM, field: ['occurredOn', 'isCivilDate'] },
    ],
    [
      'a future day',
      client({ ...person, occurredOn: '2199-01-01' }),
      { status: 422, code: 'DAY_IN_FUTURE' },
    ],
    [
      'a day before there were rules',
      client({ ...person, occurredOn: '1999-01-01' }),
      { status: 422, code: 'NO_RULES_FOR_DAY' },
    ],
    [
      'a PESEL of 29 February 1800',
      client({ ...person, pesel: '00822900014' }),
      { ...FORM, field: ['pesel', 'isPesel'] },
    ],
    [
      'a PESEL of 29 February 1900',
      client({ ...person, pesel: '00022900010' }),
      { ...FORM, field: ['pesel', 'isPesel'] },
    ],
    [
      'a PESEL of month 00',
      client({ ...person, pesel: '00800100018' }),
      { ...FORM, field: ['pesel', 'isPesel'] },
    ],
    [
      'a PESEL with a wrong check digit',
      client({ ...person, pesel: '45923000121' }),
      { ...FORM, field: ['pesel', 'isPesel'] },
    ],
    [
      'a PESEL that disagrees with the day of birth',
      client({ ...person, pesel: '96822900017', birthDate: '1896-02-28' }),
      { status: 422, code: 'BIRTH_DATE_DISAGREES_WITH_PESEL' },
    ],
    [
      'neither PESEL nor document nor a word about it',
      client({ ...person, otherDocument: undefined }),
      { status: 422, code: 'DOCUMENT_MISSING' },
    ],
    [
      'NUL in a name',
      client({ ...person, givenName: 'Ja\u0000n' }),
      { ...FORM, field: ['givenName', 'isPersonText'] },
    ],
    [
      'a change of the direction of writing in a name',
      client({ ...person, familyName: 'Zmy\u202Eślony' }),
      { ...FORM, field: ['familyName', 'isPersonText'] },
    ],
    [
      'an invisible letter in a name',
      client({ ...person, familyName: 'Zmy\u200Bślony' }),
      { ...FORM, field: ['familyName', 'isPersonText'] },
    ],
    [
      'half a surrogate pair in a name',
      (at) => worker(at).post('/clients', JSON.stringify(person).replace('Jan', '\\ud800')),
      { ...FORM, field: ['givenName', 'isPersonText'] },
    ],
    [
      'a name of spaces',
      client({ ...person, givenName: '   ' }),
      { ...FORM, field: ['givenName', 'isPersonText'] },
    ],
    [
      'a name over the limit',
      client({ ...person, givenName: 'a'.repeat(101) }),
      { ...FORM, field: ['givenName', 'maxLength'] },
    ],
    [
      'a body over the limit',
      client({ ...person, address: 'a'.repeat(70_000) }),
      { status: 413, code: 'BODY_TOO_LARGE' },
    ],
    ['no key', client(person, { key: null }), { status: 400, code: 'IDEMPOTENCY_KEY_MISSING' }],
    [
      'a key over the limit',
      client(person, { key: 'k'.repeat(201) }),
      { status: 400, code: 'IDEMPOTENCY_KEY_MISSING' },
    ],
    [
      'a key with a space',
      client(person, { key: 'a b' }),
      { status: 400, code: 'IDEMPOTENCY_KEY_MISSING' },
    ],
    [
      'a malformed If-Match',
      (at) =>
        at
          .as('cis-swiebodzin-worker')
          .post(`${referral()}/return`, { missing: ['OTHER'] }, { ifMatch: 'W/"x"' }),
      { status: 400, code: 'IF_MATCH_MALFORMED' },
    ],
    [
      'a stale If-Match',
      (at) =>
        at
          .as('cis-swiebodzin-worker')
          .post(`${referral()}/return`, { missing: ['OTHER'] }, { ifMatch: '"0"' }),
      { status: 412, code: 'STALE' },
    ],
  ];
  it.each(forms)('form: %s', (_, ask, expected) => refused(ask, expected));

  const content: readonly (readonly [string, Ask, Expected])[] = [
    [
      'a referral to an institution that is no centre',
      (at) =>
        worker(at).post('/referrals', {
          applicationId: idOf(run, 'application'),
          receiver: 'pup-zagan',
        }),
      { status: 422, code: 'RECEIVER_IS_NOT_A_CENTRE' },
    ],
    [
      'a referral to an institution that is not in the registry',
      (at) =>
        worker(at).post('/referrals', {
          applicationId: idOf(run, 'application'),
          receiver: 'cis-nigdzie',
        }),
      { status: 422, code: 'RECEIVER_IS_NOT_A_CENTRE' },
    ],
    [
      'the case of somebody else',
      (at) =>
        at
          .as('ops-ilowa-worker')
          .post(`/cases/${idOf(run, 'case')}/eligibility`, { groups: [], exclusionsChecked: true }),
      NONE,
    ],
    [
      'a case that does not exist',
      (at) =>
        worker(at).post(`/cases/${NOWHERE}/eligibility`, { groups: [], exclusionsChecked: true }),
      NONE,
    ],
    [
      'something that is no id',
      (at) => worker(at).post('/cases/1/eligibility', { groups: [], exclusionsChecked: true }),
      NONE,
    ],
    [
      'the referral of somebody else',
      (at) => at.as('cis-zielona-gora-worker').post(`${referral()}/receipt`, {}),
      NONE,
    ],
    [
      'the client of somebody else',
      (at) =>
        at
          .as('ops-ilowa-worker')
          .post('/cases', { clientId: idOf(run, 'client'), channel: 'PERSON' }),
      NONE,
    ],
    [
      'the application of somebody else',
      (at) =>
        at.as('ops-ilowa-worker').post('/referrals', {
          applicationId: idOf(run, 'application'),
          receiver: 'cis-swiebodzin',
        }),
      { status: 404, code: 'APPLICATION_NOT_FOUND' },
    ],
    [
      'no account',
      (at) =>
        at.as('ops-zbaszynek-worker').post('/clients', person, { headers: { authorization: '' } }),
      { status: 401, code: 'NOT_AUTHENTICATED' },
    ],
    [
      'a forged token',
      (at) =>
        at
          .as('ops-zbaszynek-worker')
          .post('/clients', person, { headers: { authorization: 'Bearer a.b.c' } }),
      { status: 401, code: 'NOT_AUTHENTICATED' },
    ],
    [
      'a role that may not',
      (at) => at.as('ops-zbaszynek-head').post('/clients', person),
      { status: 403, code: 'NOT_PERMITTED' },
    ],
    ['an address that does not exist', (at) => worker(at).post('/nowhere', person), NONE],
  ];
  it.each(content)('content and standing: %s', (_, ask, expected) => refused(ask, expected));

  const reads: readonly (readonly [string, Ask, Expected])[] = [
    [
      'no purpose',
      (at) => worker(at).get('/cases', { purpose: null }),
      { status: 400, code: 'PURPOSE_MISSING' },
    ],
    [
      'an unknown purpose',
      (at) => worker(at).get('/cases', { purpose: null, headers: { purpose: 'CURIOSITY' } }),
      { status: 400, code: 'PURPOSE_MISSING' },
    ],
    [
      'a malformed cursor',
      (at) => worker(at).get('/cases?after=%00'),
      { status: 400, code: 'PAGE_MALFORMED' },
    ],
    [
      'a cursor that was made up',
      (at) => worker(at).get('/cases?after=eyJhIjoxfQ'),
      { status: 400, code: 'PAGE_MALFORMED' },
    ],
    [
      'a page of none',
      (at) => worker(at).get('/cases?limit=0'),
      { status: 400, code: 'PAGE_MALFORMED' },
    ],
    [
      'a page over the limit',
      (at) => worker(at).get('/cases?limit=201'),
      { status: 400, code: 'PAGE_MALFORMED' },
    ],
    [
      'a page of letters',
      (at) => worker(at).get('/cases?limit=many'),
      { ...FORM, field: ['limit', 'matches'] },
    ],
    [
      'an unknown question',
      (at) => worker(at).get('/cases?order=name'),
      { ...FORM, field: ['order', 'whitelistValidation'] },
    ],
    [
      'a malformed position in the audit',
      (at) => at.as('auditor').get('/audit/events?after=42', { purpose: 'AUDIT' }),
      { status: 400, code: 'POSITION_MALFORMED' },
    ],
    [
      'a malformed position to wait for',
      (at) => worker(at).get(`/cases/${idOf(run, 'case')}/path?atLeast=42`),
      { status: 400, code: 'POSITION_MALFORMED' },
    ],
    [
      'a malformed moment',
      (at) => worker(at).get(`/cases/${idOf(run, 'case')}/path?knownOn=yesterday`),
      { status: 400, code: 'MOMENT_MALFORMED' },
    ],
    [
      'a day that does not exist as moment',
      (at) => worker(at).get(`/cases/${idOf(run, 'case')}/path?knownOn=2026-02-30`),
      { status: 400, code: 'MOMENT_MALFORMED' },
    ],
    [
      'a day that does not exist as day',
      (at) => worker(at).get(`/cases/${idOf(run, 'case')}/path?trueOn=2026-02-30`),
      { ...FORM, field: ['trueOn', 'isCivilDate'] },
    ],
    ['NUL in an address', (at) => worker(at).get('/cases/%00'), NONE],
    ['a broken address', (at) => worker(at).get('/cases/%E0%A4%A'), NONE],
  ];
  it.each(reads)('read: %s', (_, ask, expected) => refused(ask, expected));

  it('answers about somebody else’s case word for word as about none', async () => {
    const stranger = system.as('ops-ilowa-worker');
    const without = async (path: string) => {
      const { status, body } = await stranger.get(path);
      return { status, ...body, correlationId: '' };
    };
    for (const [thing, name] of [
      ['cases', 'case'],
      ['clients', 'client'],
      ['applications', 'application'],
      ['referrals', 'first'],
    ] as const) {
      const foreign = await without(`/${thing}/${idOf(run, name)}`);
      expect(foreign).toEqual(await without(`/${thing}/${NOWHERE}`));
      expect(foreign.status).toBe(404);
    }
    expect(await without(`/cases/${idOf(run, 'case')}/path`)).toEqual(
      await without(`/cases/${NOWHERE}/path`),
    );
  });
  it('takes a person without PESEL, and a name with every Polish letter', async () => {
    const answer = await worker(system).post('/clients', {
      ...person,
      familyName: 'Żółć-Gęślą O’Jaźń',
    });
    expect(answer.status).toBe(201);
    const none = await worker(system).post('/clients', {
      ...person,
      otherDocument: undefined,
      withoutDocument: true,
    });
    expect(none.status).toBe(201);
  });
});
