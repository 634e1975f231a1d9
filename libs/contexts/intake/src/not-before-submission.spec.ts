import { EnvironmentalInterviewHeld } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { deciderSpec } from '#testing';
import { application, type Application, type ApplicationFact } from './application.js';
import * as known from './application.fixture.js';
import { intakeActs } from './intake.js';

const { applicationId } = known;
const given = deciderSpec(application);
const updated = EnvironmentalInterviewHeld({
  ...known.held.data,
  kind: 'UPDATE',
  heldOn: civilDate('2026-05-20'),
});

/** An act with everything that is wired around its decision. */
const decisionOf = (name: string) => {
  const found = intakeActs.find(({ act }) => act === name);
  if (found === undefined) throw new Error(`There is no act ${name}.`);
  return found;
};
const does = (name: string, asked: object) => (state: Application) =>
  decisionOf(name).decide({ applicationId, ...asked } as never, state, undefined) as never;

describe('the day of a decision about an application', () => {
  it.each<[string, readonly ApplicationFact[], (on: string) => object]>([
    [
      'application:request-opinion',
      [known.toTheOps],
      (on) => ({ ...known.worker(on), urgent: true }),
    ],
    [
      'application:give-opinion',
      [known.toTheOps, updated],
      (on) => ({ ...known.worker(on), conclusion: 'POSITIVE', recommendedForm: 'CIS' }),
    ],
    ['application:refuse', [known.toTheOps], (on) => ({ ...known.head(on), reason: 'OTHER' })],
    [
      'application:withdraw',
      [known.toTheOps],
      (on) => ({ ...known.worker(on), reason: 'PERSON_RESIGNED' }),
    ],
  ])('F01: %s is not before the application, and may be on its day', (name, history, asked) => {
    given(...history)
      .when(does(name, asked('2026-06-14')))
      .thenRefused('DAY_BEFORE_APPLICATION');
    const state = history.reduce(application.evolve, application.initial);
    expect(does(name, asked('2026-06-15'))(state)).toHaveProperty('kind', 'record');
  });
  it('leaves a repeat alone', () => {
    given(known.toTheOps, known.withdrawn)
      .when(
        does('application:withdraw', { ...known.worker('2026-06-01'), reason: 'PERSON_RESIGNED' }),
      )
      .thenNothing();
  });
});
