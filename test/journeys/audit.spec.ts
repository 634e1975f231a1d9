import { startWholeSystem, type WholeSystem } from '#testing';
import { auditedEvents, type AuditedEvent } from './audit.fixture.js';
import { idOf, newRun, playUntil } from './play.fixture.js';

const purpose = { purpose: 'AUDIT' } as const;

describe('the audit', () => {
  let system: WholeSystem;
  let events: readonly AuditedEvent[];
  const run = newRun();
  const auditor = () => system.as('auditor');
  const ops = () => system.as('ops-zbaszynek-worker');

  beforeAll(async () => {
    system = await startWholeSystem();
    const answers = await playUntil(system, run);
    const position = String(answers.at(-1)?.body['position']);
    await ops().get(`/cases/${idOf(run, 'case')}/path?atLeast=${position}`);
    events = await auditedEvents(system);
  }, 60_000);

  it('replays every fact in log order, the same page by page as at once (F57, F60)', async () => {
    const { body } = await auditor().get('/audit/events?limit=200', purpose);
    expect(body.events).toEqual(events);
    expect(body.next).toBeUndefined();
    const positions = events.map(({ position }) => Number(position));
    expect(positions).toEqual(positions.map((_, index) => index + 1));
  });
  it('replays one case alone', async () => {
    const caseId = idOf(run, 'case');
    expect(await auditedEvents(system, caseId)).toEqual(
      events.filter((event) => event.caseId === caseId),
    );
  });
  it.each([
    ['referral', 'first', '/referrals'],
    ['referral', 'second', '/referrals'],
    ['application', 'application', '/applications'],
    ['case', 'case', '/cases'],
  ])(
    'a replay of %s %s gives what its door and its list show live (F57)',
    async (thing, name, door) => {
      const id = idOf(run, name);
      const replayed = await auditor().get(`/audit/streams/${thing}-${id}`, purpose);
      const live = (await ops().get(`${door}/${id}`)).body;
      expect(replayed.body.state).toMatchObject({ status: live.state.status });
      expect(replayed.body.events).toEqual(
        events.filter(({ stream }) => stream === `${thing}-${id}`),
      );
      expect(replayed.body.events.at(-1)).toMatchObject({
        revision: live.revision,
        position: live.position,
      });
      const listed = (await ops().get(`${door}?limit=200`)).body.items as { id: string }[];
      const { allowedActs: _, ...withoutActs } = live;
      expect(listed.find((one) => one.id === id)).toEqual(withoutActs);
    },
  );
  it('gives the issuer of a referral exactly the replayed state', async () => {
    for (const name of ['first', 'second']) {
      const id = idOf(run, name);
      const replayed = await auditor().get(`/audit/streams/referral-${id}`, purpose);
      expect((await ops().get(`/referrals/${id}`)).body.state).toEqual(replayed.body.state);
    }
  });
  it('replays a stream as it was known at each place (F34)', async () => {
    const stream = `referral-${idOf(run, 'first')}`;
    const statuses: string[] = [];
    for (const { position } of events.filter((event) => event.stream === stream)) {
      const { body } = await auditor().get(`/audit/streams/${stream}?knownOn=${position}`, purpose);
      expect(body.knownUpTo).toBe(position);
      statuses.push(body.state.status);
    }
    expect(statuses).toEqual(
      'draft issued delivered delivered delivered returned delivered rejected forwarded'.split(' '),
    );
  });
  it('names sealed fields and never shows one', () => {
    const identified = events.find(({ type }) => type === 'ClientIdentified');
    expect(identified?.sealedFields).toEqual(['identity']);
    expect(JSON.stringify(events)).not.toMatch(/Przykładowa|45923000120/);
  });
  it('is for the auditor alone, who acts on nothing', async () => {
    expect((await ops().get('/audit/events', purpose)).status).toBe(403);
    const receipt = `/referrals/${idOf(run, 'first')}/receipt`;
    expect((await auditor().post(receipt, {})).status).toBe(403);
    expect((await auditor().get(`/cases/${idOf(run, 'case')}/person`)).status).toBe(403);
  });
  it('answers a stream or a case that does not exist with 404', async () => {
    const none = '00000000-0000-5000-8000-000000000000';
    for (const path of [
      `/audit/streams/case-${none}`,
      '/audit/streams/nothing',
      `/audit/events?caseId=${none}`,
    ]) {
      expect((await auditor().get(path, purpose)).status).toBe(404);
    }
  });
});
