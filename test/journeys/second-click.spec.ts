import { startWholeSystem, type WholeSystem } from '#testing';
import { logHead } from './audit.fixture.js';
import { idOf, newRun, playUntil } from './play.fixture.js';

describe('a second click', () => {
  let system: WholeSystem;
  let head: () => Promise<string>;
  const run = newRun();
  const receipt = () => `/referrals/${idOf(run, 'first')}/receipt`;
  const worker = () => system.as('cis-swiebodzin-worker');
  const headOfCentre = () => system.as('cis-swiebodzin-head');
  const place = { plannedStart: '2026-08-03', freePlaceConfirmed: true, occurredOn: '2026-06-30' };

  beforeAll(async () => {
    system = await startWholeSystem();
    head = await logHead(system);
    await playUntil(system, run, 'ReferralDelivered');
  }, 60_000);

  it('answers the same with the same ETag and records nothing new (N20, F69)', async () => {
    const first = await worker().post(receipt(), {}, { key: 'click-1' });
    const at = await head();
    const second = await worker().post(receipt(), {}, { key: 'click-1' });
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(await head()).toBe(at);
  });
  it('is refused with 409 when the content differs, and writes nothing (N20, F69)', async () => {
    const at = await head();
    const other = await worker().post(receipt(), { occurredOn: '2026-06-30' }, { key: 'click-1' });
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await head()).toBe(at);
  });
  it('takes the order of fields and spaces for the same content', async () => {
    const text =
      '{ "freePlaceConfirmed": true,\n "occurredOn": "2026-06-30", "plannedStart": "2026-08-03" }';
    const acceptance = `/referrals/${idOf(run, 'first')}/acceptance`;
    const first = await headOfCentre().post(acceptance, place, { key: 'place-1' });
    const again = await headOfCentre().post(acceptance, text, { key: 'place-1' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
  });
  it('with another key is already done: 200, and nothing new', async () => {
    const at = await head();
    const again = await headOfCentre().post(`/referrals/${idOf(run, 'first')}/acceptance`, place, {
      key: 'place-2',
    });
    expect(again.status).toBe(200);
    expect(await head()).toBe(at);
  });
  it('is recognised before If-Match is looked at; a new act on an old state is refused with 412', async () => {
    const acceptance = `/referrals/${idOf(run, 'first')}/acceptance`;
    const repeated = await headOfCentre().post(acceptance, place, {
      key: 'place-1',
      ifMatch: '"1"',
    });
    expect(repeated.status).toBe(201);
    const at = await head();
    const stale = await headOfCentre().post(
      `/referrals/${idOf(run, 'first')}/lapse`,
      { reason: 'NO_SHOW' },
      { ifMatch: '"1"' },
    );
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE']);
    expect(await head()).toBe(at);
  });
  it('is another command at another door, and of another person', async () => {
    const body = (number: string) => ({
      givenName: 'Jan',
      familyName: 'Zmyślony',
      otherDocument: { kind: 'OTHER', number },
      notice: { version: '2026-01', way: 'ORAL' },
    });
    const ids = await Promise.all(
      ['ops-zbaszynek-worker', 'ops-zbaszynek-deputy', 'ops-ilowa-worker'].map(
        async (account, index) =>
          (await system.as(account).post('/clients', body(`D-${index}`), { key: 'same' })).body.id,
      ),
    );
    expect(new Set(ids).size).toBe(3);
  });
  it('at the same moment is one act, however often (N20)', async () => {
    const at = Number((await head()).split(' ')[0]);
    const lapse = () =>
      headOfCentre().post(
        `/referrals/${idOf(run, 'first')}/lapse`,
        { reason: 'NO_SHOW' },
        { key: 'lapse-1' },
      );
    const answers = await Promise.all(Array.from({ length: 8 }, lapse));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(Number((await head()).split(' ')[0])).toBe(at + 1);
  });
});
