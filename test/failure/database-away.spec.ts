import { eventually, startWholeSystem, type WholeSystem } from '#testing';
import { expectNothingLost, Load, personOf, postgresOf } from './load.fixture.js';

const KILLS = 5;
const WORKERS = 6;
const HEAL_MS = 20_000;

/** No particular moment of an append. */
const atSomeMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 120));

describe('a PostgreSQL that is killed again and again while people are entered', () => {
  let system: WholeSystem;
  let load: Load;

  beforeAll(async () => {
    system = await startWholeSystem();
  }, 60_000);

  const more = async (people: number) => {
    const enough = load.acknowledged.length + people;
    await eventually(`${people} more people are entered`, HEAL_MS, async () =>
      load.acknowledged.length >= enough ? true : undefined,
    );
  };

  it('loses nobody who was acknowledged and enters nobody by half; it heals by itself', async () => {
    load = new Load(system, WORKERS);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await more(20);
      await atSomeMoment();
      process.kill(postgresOf(system), 'SIGKILL');
      await more(1);
    }
    await more(20);
    await load.finish();

    expect(load.wrong).toEqual([]);
    expect(load.unanswered).toBe(0);
    await expectNothingLost(system, load);
  }, 120_000);

  it('answers 503 with Retry-After while the server is away, and serves again when it is back', async () => {
    const worker = system.as('ops-zbaszynek-worker');
    expect((await worker.get('/clients')).status).toBe(200);
    const away = await eventually('An answer without a database', HEAL_MS, async () => {
      // It is started again within a second, so it is killed until somebody asks in between.
      process.kill(postgresOf(system), 'SIGKILL');
      const answer = await worker.post('/clients', personOf('away'), { key: 'away' });
      return answer.status === 201 ? undefined : answer;
    });
    expect(away.status).toBe(503);
    expect(away.body).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
    expect(Number(away.headers['retry-after'])).toBeGreaterThan(0);
    expect(away.text).not.toMatch(/ECONN|postgres|socket|Zmyślony/i);
    const healed = await eventually('It serves again', HEAL_MS, async () => {
      const answer = await worker.post('/clients', personOf('healed'), { key: 'healed' });
      return answer.status === 201 ? answer : undefined;
    });
    expect(healed.body).toMatchObject({ id: expect.any(String) });
    expect((await worker.get('/clients')).status).toBe(200);
  }, 60_000);
});
