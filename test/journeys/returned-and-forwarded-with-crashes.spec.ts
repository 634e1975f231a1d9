import { startWholeSystem, type WholeSystem } from '#testing';
import { contentOf, filled, keyOf, playStep } from '../../apps/all-in-one/demo/play.js';
import { auditedEvents } from './audit.fixture.js';
import { doorsOf, forwarded, newRun } from './play.fixture.js';

const recorded = forwarded.steps.filter(({ refused }) => refused === undefined);

describe('the same path, killed with -9 between any two steps', () => {
  let system: WholeSystem;
  const run = newRun();
  beforeAll(async () => {
    system = await startWholeSystem();
  }, 60_000);

  it.each(recorded.map((step, index) => [index + 1, step.title, step] as const))(
    'step %i is there after the crash, and a second click answers the same: %s (N20, F57)',
    async (_number, _title, step) => {
      const path = filled(step.door.replace('POST ', ''), run.memory);
      const click = () =>
        doorsOf(system).post(step.account, path, contentOf(run, step), keyOf(run, step));
      const before = await click();
      expect(before.status).toBe(201);
      // At once: what follows from the step by a reaction has to follow after the crash.
      await system.kill9();
      await system.restart();
      const after = await playStep(run, step, doorsOf(system));
      expect({ status: after.status, body: after.body }).toEqual({
        status: before.status,
        body: before.body,
      });
    },
    30_000,
  );

  it('nothing was lost, and nothing was recorded twice', async () => {
    const events = await auditedEvents(system);
    expect(
      events
        .filter(({ actor }) => actor.institutionId !== 'rejestr')
        .map(({ occurredOn, type, actor }) => [occurredOn, type, actor.role === 'SYSTEM']),
    ).toEqual(
      recorded.flatMap(({ day, facts }) => facts.map((one) => [day, one.type, one.reaction])),
    );
    const positions = events.map(({ position }) => Number(position));
    expect(positions).toEqual(positions.map((_, index) => index + 1));
  });
});
