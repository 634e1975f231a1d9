import { eventually, startWholeSystem, type WholeSystem } from '#testing';
import { expectNothingLost, Load } from './load.fixture.js';

const ROUNDS = 5;
const WORKERS = 6;

describe('a product that is killed again and again while people are entered', () => {
  let system: WholeSystem;

  beforeAll(async () => {
    system = await startWholeSystem();
  }, 60_000);

  it('finds everybody who was acknowledged at its next start, and nobody twice or by half', async () => {
    const load = new Load(system, WORKERS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const enough = load.acknowledged.length + 15;
      await eventually('More people are entered', 30_000, async () =>
        load.acknowledged.length >= enough ? true : undefined,
      );
      await system.kill9();
      await system.restart();
    }
    await load.finish();

    expect(load.wrong).toEqual([]);
    expect(load.unanswered).toBeGreaterThan(0);
    await expectNothingLost(system, load);

    const views = system.as('ops-zbaszynek-worker');
    for (const { id, revision } of load.acknowledged.slice(-5)) {
      const answer = await views.get(`/clients/${id}`);
      expect([answer.status, answer.headers['etag']]).toEqual([200, `"${revision}"`]);
    }
  }, 180_000);
});
