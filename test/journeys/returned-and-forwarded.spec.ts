import { startWholeSystem, type WholeSystem } from '#testing';
import type { Answer } from '../../apps/all-in-one/demo/play.js';
import { institutionOf } from '../../apps/all-in-one/demo/scenario.js';
import { auditedEvents, type AuditedEvent } from './audit.fixture.js';
import { forwarded, idOf, newRun, playUntil, stepOf } from './play.fixture.js';

/** Scenario 3 as its table tells it; a reaction records for the member of staff whose act it follows. */
const table = [
  ['2026-06-15', 'ops-zbaszynek-worker', 'ClientIdentified'],
  ['2026-06-15', 'ops-zbaszynek-worker', 'InformationNoticeGiven'],
  ['2026-06-15', 'ops-zbaszynek-worker', 'CaseOpened'],
  ['2026-06-15', 'ops-zbaszynek-worker', 'EligibilityAssessed'],
  ['2026-06-15', 'ops-zbaszynek-worker', 'ApplicationSubmitted'],
  ['2026-06-22', 'ops-zbaszynek-worker', 'EnvironmentalInterviewHeld'],
  ['2026-06-25', 'ops-zbaszynek-worker', 'OpinionIssued'],
  ['2026-06-26', 'ops-zbaszynek-worker', 'ReferralDrafted'],
  ['2026-06-26', 'ops-zbaszynek-head', 'ReferralIssued'],
  ['2026-06-26', 'ops-zbaszynek-head', 'ReferralDelivered'],
  ['2026-06-26', 'ops-zbaszynek-head', 'DataDisclosed'],
  ['2026-06-29', 'cis-swiebodzin-worker', 'ReferralAcknowledged'],
  ['2026-06-30', 'cis-swiebodzin-worker', 'ReferralReturned'],
  ['2026-07-02', 'ops-zbaszynek-worker', 'ReferralSupplemented'],
  ['2026-07-06', 'cis-swiebodzin-head', 'ReferralRejected'],
  ['2026-07-08', 'ops-zbaszynek-head', 'ReferralForwarded'],
  ['2026-07-08', 'ops-zbaszynek-head', 'ReferralIssued'],
  ['2026-07-08', 'ops-zbaszynek-head', 'ReferralDelivered'],
  ['2026-07-08', 'ops-zbaszynek-head', 'DataDisclosed'],
  ['2026-07-09', 'cis-zielona-gora-worker', 'ReferralAcknowledged'],
  ['2026-07-13', 'cis-zielona-gora-head', 'ReferralAccepted'],
];

describe('a referral that is returned, supplemented, rejected, forwarded and accepted', () => {
  let system: WholeSystem;
  let answers: readonly Answer[];
  let events: readonly AuditedEvent[];
  let interviewWaits: readonly Record<string, unknown>[];
  const run = newRun();
  const first = () => idOf(run, 'first');
  const second = () => idOf(run, 'second');
  const answerTo = (title: string) => answers[forwarded.steps.indexOf(stepOf(forwarded, title))];
  const ops = () => system.as('ops-zbaszynek-worker');
  const svi = () => system.as('cis-swiebodzin-worker');
  const zg = () => system.as('cis-zielona-gora-worker');

  beforeAll(async () => {
    system = await startWholeSystem();
    const begun = await playUntil(system, run, 'ApplicationSubmitted');
    const position = String(begun.at(-1)?.body['position']);
    interviewWaits = (await ops().get(`/worklist?atLeast=${position}`)).body.items;
    // The first steps again, with the same keys: they are repeats.
    answers = await playUntil(system, run);
    events = (await auditedEvents(system)).filter(({ actor }) => actor.institutionId !== 'rejestr');
  }, 120_000);

  it('records exactly the facts of the scenario, in log order, by whom and on which day (F31, F57, F60)', () => {
    expect(events.map(({ occurredOn, actor, type }) => [occurredOn, actor.userId, type])).toEqual(
      table,
    );
    expect(events.map(({ position }) => position)).toEqual(
      events.map(({ position }) => position).sort(),
    );
  });
  it('records what the scenario file says, and marks what a reaction recorded', () => {
    const told = forwarded.steps.flatMap(({ facts, day, account }) =>
      facts.map(({ type, reaction }) => [day, institutionOf(forwarded, account), type, reaction]),
    );
    const system = events.map(({ occurredOn, actor, type }) => [
      occurredOn,
      actor.institutionId,
      type,
      actor.role === 'SYSTEM',
    ]);
    expect(system).toEqual(told);
  });
  it('asks the OPS for the interview until 3 July, with its article', () =>
    expect(interviewWaits).toEqual([
      expect.objectContaining({
        reason: 'INTERVIEW_TO_HOLD',
        since: '2026-06-15',
        due: expect.objectContaining({ day: '2026-07-03', kind: 'LEGAL' }),
      }),
    ]));

  it('shows the issuer the chain from either referral (F10, F15)', async () => {
    for (const one of [first(), second()]) {
      const { status, body } = await ops().get(`/referrals/${one}/chain`);
      expect(status).toBe(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual([first(), second()]);
    }
  });
  it('keeps the old referral beside the one that takes its place, under the same opinion (F15)', async () => {
    const [old, taken] = [
      (await ops().get(`/referrals/${first()}`)).body.state,
      (await ops().get(`/referrals/${second()}`)).body.state,
    ];
    expect(old).toMatchObject({ status: 'forwarded', newReferralId: second() });
    expect(taken).toMatchObject({
      status: 'accepted',
      supersedes: first(),
      applicationId: old.applicationId,
      financing: { kind: 'GMINA_PAYS', gmina: '0808063' },
      plannedStart: '2026-08-03',
    });
  });
  it('shows supersedes to the issuer only (F15)', async () => {
    const { body } = await zg().get(`/referrals/${second()}`);
    expect(body.state).not.toHaveProperty('supersedes');
    const chain = await zg().get(`/referrals/${second()}/chain`);
    expect(chain.body.items.map(({ id }: { id: string }) => id)).toEqual([second()]);
    const path = await zg().get(`/cases/${idOf(run, 'case')}/path`);
    expect(JSON.stringify(path.body)).not.toContain(first());
  });
  it('answers each centre about the other referral as about none: 404 at its door, a gap on the path (N36)', async () => {
    const none = await svi().get('/referrals/00000000-0000-5000-8000-000000000000');
    for (const [centre, foreign] of [
      [svi(), second()],
      [zg(), first()],
    ] as const) {
      for (const path of [`/referrals/${foreign}`, `/referrals/${foreign}/chain`]) {
        const { status, body } = await centre.get(path);
        expect({ status, ...body, correlationId: '' }).toEqual({
          ...none.body,
          correlationId: '',
        });
      }
      const { body } = await centre.get(`/cases/${idOf(run, 'case')}/path`);
      const entries = body.entries as { entry: string; position: string; thingId?: string }[];
      expect(entries).toHaveLength(events.length);
      const foreignAt = events.filter(({ stream }) => stream === `referral-${foreign}`);
      for (const { position } of foreignAt) {
        expect(entries).toContainEqual(expect.objectContaining({ entry: 'GAP', position }));
      }
      expect(entries.some(({ thingId }) => thingId === foreign)).toBe(false);
    }
  });
  it('refuses an acceptance after the rejection with 409 and lists what the issuer may do (F01)', () =>
    expect(answerTo('centrum potwierdza miejsce po odrzuceniu')).toMatchObject({
      status: 409,
      body: {
        code: 'REFERRAL_STEP_NOT_ALLOWED',
        allowedActs: [
          {
            act: 'referral:forward',
            door: 'POST /referrals/{id}/forwarding',
            institutions: ['ops-zbaszynek'],
          },
        ],
      },
    }));
  it('refuses an acceptance of the first referral after the forwarding: nothing is left to do (F01)', async () => {
    const { status, body } = await system
      .as('cis-swiebodzin-head')
      .post(`/referrals/${first()}/acceptance`, {
        plannedStart: '2026-08-03',
        freePlaceConfirmed: true,
      });
    expect({ status, code: body.code, acts: body.allowedActs }).toEqual({
      status: 409,
      code: 'REFERRAL_STEP_NOT_ALLOWED',
      acts: [],
    });
  });
  it('refuses a supplement before a return with 409 and lists what the parties may do (F01)', () => {
    const { status, body } = answerTo('uzupełnienie przed zwrotem')!;
    expect(status).toBe(409);
    const acts = body['allowedActs'] as { act: string; institutions: string[]; door: string }[];
    expect(acts.map(({ act }) => act)).not.toContain('referral:supplement');
    expect(acts).toContainEqual(
      expect.objectContaining({
        act: 'referral:return',
        door: 'POST /referrals/{id}/return',
        institutions: ['cis-swiebodzin'],
        roles: ['CIS_SOCIAL_WORKER'],
      }),
    );
  });
  it('refuses a rejection without a coded reason with 400 and names the field (F06)', () =>
    expect(answerTo('odrzucenie bez podania powodu')).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'reason', polish: 'Pole jest wymagane.' }] },
    }));
  it('refuses a forwarding by a centre with 403', () =>
    expect(answerTo('centrum próbuje samo skierować dalej')?.status).toBe(403));
  it('keeps receipt and decision apart: the receipt leaves the referral delivered (F04)', async () => {
    const acknowledged = events.find(({ type }) => type === 'ReferralAcknowledged');
    const { body } = await system
      .as('auditor')
      .get(`/audit/streams/referral-${first()}?knownOn=${acknowledged?.position}`, {
        purpose: 'AUDIT',
      });
    expect(body.state).toMatchObject({ status: 'delivered', acknowledged: true });
  });
  it('lets each party open its own copy of the identity, and nobody else', async () => {
    for (const party of [ops(), svi(), zg()]) {
      const { status, body } = await party.get(`/cases/${idOf(run, 'case')}/person`);
      expect({ status, name: body.familyName }).toEqual({
        status: 200,
        name: 'Przykładowa-Źdźbło',
      });
    }
    const stranger = system.as('cis-gorzow-worker');
    expect((await stranger.get(`/cases/${idOf(run, 'case')}/person`)).status).toBe(404);
    expect((await stranger.get(`/cases/${idOf(run, 'case')}/path`)).status).toBe(404);
  });
});
