import { contentOf, filled, keyOf, playStep, StepFailed, type Doors, type Run } from './play.js';
import { anotherPerson } from './person.js';
import { institutionOf, readScenario, scenarioNames } from './scenario.js';

const scenario = readScenario('returned-and-forwarded');
const run = (id = 'first'): Run => ({
  scenario,
  person: scenario.person,
  id,
  memory: new Map([['first', 'r-1']]),
});
const answering = (status: number, body: object): Doors => ({
  post: async () => ({ status, body: { ...body } }),
  get: async () => ({ status: 200, body: {} }),
});
const [identify] = scenario.steps;
const tooEarly = scenario.steps.find(({ refused }) => refused?.status === 409);

describe('every scenario of deploy/demo', () => {
  it.each(scenarioNames())(
    '%s can be read, acts in its own institutions and on past days',
    (name) => {
      const { steps, institutions, ...one } = readScenario(name);
      const known = Object.keys(institutions);
      for (const { account, day } of steps) {
        expect(known).toContain(institutionOf({ ...one, steps, institutions }, account));
        expect(day < '2026-11-01').toBe(true);
      }
      expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).sort());
    },
  );
});

describe('a step', () => {
  it('sends the act with its day, and the person where it is about who that is', () => {
    expect(contentOf(run(), identify!)).toMatchObject({
      familyName: 'Przykładowa-Źdźbło',
      notice: { way: 'WRITTEN' },
      occurredOn: '2026-06-15',
    });
  });
  it('has the same key in the same playing, and another one in another', () => {
    expect(keyOf(run(), identify!)).toBe(keyOf(run(), identify!));
    expect(keyOf(run(), identify!)).not.toBe(keyOf(run('other'), identify!));
  });
  it('fills in what was remembered, and says what was not', () => {
    expect(filled({ path: ['/a/${first}/b'] }, run().memory)).toEqual({ path: ['/a/r-1/b'] });
    expect(() => filled('${unknown}', run().memory)).toThrow(StepFailed);
  });
  it('remembers what it made', async () => {
    const one = run();
    await playStep(one, identify!, answering(201, { id: 'c-1' }));
    expect(one.memory.get('client')).toBe('c-1');
  });
  it('fails when it is refused, or when it is not refused as it should be', async () => {
    const no = answering(409, { code: 'SOMETHING_ELSE' });
    await expect(playStep(run(), identify!, no)).rejects.toThrow(StepFailed);
    await expect(playStep(run(), tooEarly!, no)).rejects.toThrow(/REFERRAL_STEP_NOT_ALLOWED/);
    await expect(playStep(run(), tooEarly!, answering(201, { id: 'x' }))).rejects.toThrow(
      StepFailed,
    );
  });
});

it('plays again with a person whom nobody takes for the first', () => {
  const [one, other] = [anotherPerson(scenario), anotherPerson(scenario)];
  expect(one).not.toHaveProperty('pesel');
  expect(one['otherDocument']).not.toEqual(other['otherDocument']);
});
