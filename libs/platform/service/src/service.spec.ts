import { connect } from 'node:net';
import { RevisionConflict } from '#platform/event-log';
import supertest from 'supertest';
import { problemOf } from './problems/problem.filter.js';
import { NOW, noteService, noteStream } from './service.fixture.js';

type Service = Awaited<ReturnType<typeof noteService>>;
let service: Service;
beforeEach(async () => {
  service = await noteService();
});
afterEach(() => service.app.close());

interface Sent {
  readonly as?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function headersOf({ as = 'head', key, headers }: Sent): Record<string, string> {
  return {
    ...(as !== '' && { authorization: `Bearer ${as}` }),
    ...(key !== undefined && { 'idempotency-key': key }),
    ...headers,
  };
}

const get = (path: string, sent: Sent = {}) =>
  supertest(service.url).get(path).set(headersOf(sent));

const note = (body: unknown, { key = 'key-1', ...sent }: Sent = {}) =>
  supertest(service.url)
    .post('/notes')
    .set({ 'content-type': 'application/json', ...headersOf({ key, ...sent }) })
    .send(typeof body === 'string' ? body : JSON.stringify(body));

const written = () => service.log.read(noteStream);
const codeIn = (answer: { text: string }) => (JSON.parse(answer.text) as { code: string }).code;
const PERSON = { person: 'Zażółć Gęślą-Jaźń' };

describe('a door', () => {
  it('that says nothing is closed to everybody', async () => {
    const answer = await get('/silent');
    expect([answer.status, codeIn(answer)]).toEqual([403, 'ROUTE_CLOSED']);
    expect(answer.text).not.toContain('nothing about who may see this');
  });
  it('asks who is there before anything else', async () => {
    const answer = await note({ nonsense: true }, { as: '', key: '' });
    expect([answer.status, codeIn(answer)]).toEqual([401, 'NOT_AUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });
  it('is shut to a role that has no part in it', async () => {
    const answer = await note(PERSON, { as: 'auditor' });
    expect([answer.status, codeIn(answer)]).toEqual([403, 'NOT_PERMITTED']);
    const { details } = JSON.parse(answer.text) as {
      details: { roles: string[]; roleNames: string[] };
    };
    expect(details.roles).not.toContain('AUDITOR');
    expect(details.roleNames).toHaveLength(details.roles.length);
    expect(await written()).toEqual([]);
  });
  it.each(['head-of-nowhere', 'worker-of-another-kind', 'head-of-the-registry'])(
    'is shut to the %s: a role belongs to a kind of registered institution',
    async (as) => {
      const answer = await get('/notes', { as, headers: { purpose: 'SERVICE' } });
      expect([answer.status, codeIn(answer)]).toEqual([403, 'NOT_PERMITTED']);
    },
  );
  it.each([[{}], [{ purpose: 'CURIOSITY' }]])(
    'to personal data wants a purpose from the list: %j',
    async (headers) => {
      const answer = await get('/notes', { headers });
      expect([answer.status, codeIn(answer)]).toEqual([400, 'PURPOSE_MISSING']);
      expect(service.journal).toEqual([]);
    },
  );
  it('to personal data journals who looked, when and why', async () => {
    expect((await get('/notes', { headers: { purpose: 'SERVICE' } })).status).toBe(200);
    expect(service.journal).toEqual([
      expect.objectContaining({ at: NOW, purpose: 'SERVICE', thing: 'referral', sealed: false }),
    ]);
  });
});

describe('a form', () => {
  it('is taken when it is right', async () => {
    const answer = await note({ ...PERSON, note: 'Dwa\nwiersze', occurredOn: '2026-03-02' });
    expect(answer.status).toBe(201);
    expect(answer.headers['etag']).toBe('"0"');
    expect(JSON.parse(answer.text)).toMatchObject({ revision: 0, position: `${'0'.repeat(19)}2` });
  });
  it.each([
    ['a missing field', {}, ['person isPersonText']],
    ['an unknown field', { ...PERSON, nick: 'x' }, ['nick whitelistValidation']],
    ['a number for a text', { person: 7 }, ['person isPersonText']],
    ['a list for a text', { person: ['a', 'b'] }, ['person isPersonText']],
    [
      'a day that is not in the calendar',
      { ...PERSON, occurredOn: '2026-02-30' },
      ['occurredOn isCivilDate'],
    ],
    [
      'an instant for a day',
      { ...PERSON, occurredOn: '2026-03-02T00:00:00Z' },
      ['occurredOn isCivilDate'],
    ],
    [
      'two faults at once',
      { nick: 1, occurredOn: '' },
      ['nick whitelistValidation', 'occurredOn isCivilDate', 'person isPersonText'],
    ],
  ])('with %s is told which fields are wrong', async (_, body, expected) => {
    const answer = await note(body);
    const { code, fields } = JSON.parse(answer.text) as {
      code: string;
      fields: { field: string; rule: string; polish: string }[];
    };
    expect([answer.status, code]).toEqual([400, 'FORM_INVALID']);
    expect(fields.map(({ field, rule }) => `${field} ${rule}`).sort()).toEqual(expected);
    expect(fields.every(({ polish }) => polish.endsWith('.'))).toBe(true);
    expect(await written()).toEqual([]);
  });
  it.each([
    ['NUL', 'Anna\u0000Nowak'],
    ['an escape', 'Anna\u001b[31mNowak'],
    ['a line break in a name', 'Anna\nNowak'],
    ['letters turned round', 'Anna \u202ekawoN'],
    ['an invisible joiner', 'Anna\u200bNowak'],
    ['half a surrogate pair', 'Anna \ud83d'],
    ['a private character', 'Anna \ue000'],
    ['a line separator', 'Anna\u2028Nowak'],
    ['nothing but spaces', '   '],
  ])('with %s is refused, and the value is not repeated', async (_, person) => {
    const answer = await note({ person, occurredOn: '1999-99-99' });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/Anna|Nowak|1999/);
    expect(await written()).toEqual([]);
  });
  it.each([
    ['no JSON', 'person=Anna', 400, 'BODY_UNREADABLE'],
    ['half of it', '{"person":', 400, 'BODY_UNREADABLE'],
    [
      'a poisoned prototype',
      '{"__proto__":{"admin":true},"person":"Anna"}',
      400,
      'BODY_UNREADABLE',
    ],
    ['too much of it', JSON.stringify({ person: 'a'.repeat(70_000) }), 413, 'BODY_TOO_LARGE'],
  ])('that is %s is refused', async (_, payload, status, code) => {
    const answer = await note(payload);
    expect([answer.status, codeIn(answer)]).toEqual([status, code]);
    expect(await written()).toEqual([]);
  });
  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"Anna"'],
  ])('that is %s and no form is refused', async (_, payload) => {
    const answer = await note(payload);
    expect(answer.status).toBe(400);
    expect(await written()).toEqual([]);
  });
  it.each([['constructor'], ['toString'], ['hasOwnProperty'], ['valueOf']])(
    'with a field named %s, as every object has one, is refused',
    async (name) => {
      const answer = await note({ ...PERSON, [name]: 'x' });
      expect([answer.status, codeIn(answer)]).toEqual([400, 'FORM_INVALID']);
      expect(JSON.parse(answer.text)).toMatchObject({ fields: [{ field: name }] });
      expect(await written()).toEqual([]);
    },
  );
  it.each([
    ['lists', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['objects in a field', `{"person":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`],
  ])('of %s within one another without end is refused', async (_, payload) => {
    const answer = await note(payload);
    expect([answer.status, codeIn(answer)]).toEqual([400, 'BODY_UNREADABLE']);
    expect(await written()).toEqual([]);
  });
  it('whose letters are no UTF-8 is refused instead of being kept maimed', async () => {
    const payload = Buffer.concat([
      Buffer.from('{"person":"Za'),
      Buffer.from([0xbf, 0xf3]),
      Buffer.from('"}'),
    ]);
    const answer = await fetch(`${service.url}/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf({ key: 'key-1' }) },
      body: payload,
    });
    expect([answer.status, codeIn({ text: await answer.text() })]).toEqual([400, 'FORM_INVALID']);
    expect(await written()).toEqual([]);
  });
  it('about tomorrow is refused', async () => {
    const answer = await note({ ...PERSON, occurredOn: '2026-03-03' });
    expect([answer.status, codeIn(answer)]).toEqual([422, 'DAY_IN_FUTURE']);
  });
});

describe('a key', () => {
  it.each([[''], ['a b'], ['x'.repeat(201)]])('%j is none', async (key) => {
    const answer = await note(PERSON, { key });
    expect([answer.status, codeIn(answer)]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
    expect(await written()).toEqual([]);
  });
  it('used again with the same content answers the same and writes nothing (F69)', async () => {
    const first = await note({ ...PERSON, note: 'raz' });
    const again = await note({ note: 'raz', ...PERSON });
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await written()).toHaveLength(1);
  });
  it('used again with other content is refused and writes nothing (N20, F69)', async () => {
    await note(PERSON);
    const answer = await note({ person: 'Ktoś Inny' });
    expect([answer.status, codeIn(answer)]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await written()).toHaveLength(1);
  });
  it('is the same at another spelling of the same address (F69)', async () => {
    const first = await note(PERSON);
    const again = await supertest(service.url)
      .post('/n%6Ftes')
      .set({ 'content-type': 'application/json', ...headersOf({ key: 'key-1' }) })
      .send(PERSON);
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await written()).toHaveLength(1);
  });
  it('that is new is a new act, refused with a sentence where there is nothing to do', async () => {
    await note(PERSON);
    const answer = await note(PERSON, { key: 'key-2' });
    expect([answer.status, codeIn(answer)]).toEqual([409, 'NOTED_ALREADY']);
  });
});

describe('an ETag', () => {
  it('that is stale is refused with 412 and nothing is written', async () => {
    const answer = await note(PERSON, { headers: { 'if-match': '"3"' } });
    expect([answer.status, codeIn(answer)]).toEqual([412, 'STALE']);
    expect(await written()).toEqual([]);
  });
  it.each([['3'], ['W/"3"'], ['*'], ['"-1"']])('%s is none that was given out', async (etag) => {
    const answer = await note(PERSON, { headers: { 'if-match': etag } });
    expect([answer.status, codeIn(answer)]).toEqual([400, 'IF_MATCH_MALFORMED']);
  });
});

describe('a fault of our own', () => {
  it('is answered with a number to report and none of its words', async () => {
    const answer = await get('/broken', { headers: { purpose: 'SERVICE' } });
    expect([answer.status, codeIn(answer)]).toEqual([500, 'INTERNAL']);
    expect(JSON.parse(answer.text)).toMatchObject({
      correlationId: expect.stringMatching(/.{36}/),
    });
    expect(answer.text).not.toMatch(/Kowalski|44051401359|not a function/);
  });
  it('is logged by its kind and place, and none of its words', async () => {
    await get('/broken?name=Kowalski', { headers: { purpose: 'SERVICE' } });
    const logged = service.lines.join('');
    expect(logged).toContain('TypeError');
    expect(logged).toContain('"route":"/broken"');
    expect(logged).not.toMatch(/Kowalski|44051401359|not a function/);
  });
  it.each([
    ['/nowhere', 404, 'NOT_FOUND'],
    ['/%ff', 404, 'NOT_FOUND'],
    [`/${'a'.repeat(2_000)}`, 404, 'NOT_FOUND'],
  ])('is not an address that leads nowhere: %s', async (url, status, code) => {
    const answer = await get(url);
    expect([answer.status, codeIn(answer)]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});

describe('a request that is none', () => {
  it.each([
    ['no HTTP at all', 'GARBAGE\r\n\r\n', 400, 'REQUEST_MALFORMED'],
    [
      'a length that is no number',
      'POST /notes HTTP/1.1\r\nHost: x\r\nContent-Length: a\r\n\r\n',
      400,
      'REQUEST_MALFORMED',
    ],
    [
      'headers without end',
      `GET /notes HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
  ])('%s gets its problem document too', async (_, sent, status, code) => {
    const answer = await spoken(sent);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ code, status, detail: expect.any(String) });
  });
  it('with a query that no object lacks is refused', async () => {
    const answer = await get('/notes?toString=1', { headers: { purpose: 'SERVICE' } });
    expect([answer.status, codeIn(answer)]).toEqual([400, 'FORM_INVALID']);
  });
});

describe('others who write all the time', () => {
  it('are named as the reason, and not the database', () =>
    expect(problemOf(new RevisionConflict('case-1', 3)).content).toMatchObject({
      code: 'CONTENDED',
      status: 503,
      retryAfterSeconds: expect.any(Number),
    }));
});

/** What the service says to these very bytes. */
function spoken(bytes: string): Promise<string> {
  const { hostname, port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on('data', (some: Buffer) => heard.push(some));
    socket.on('error', reject).on('close', () => resolve(Buffer.concat(heard).toString()));
    socket.end(bytes);
  });
}
