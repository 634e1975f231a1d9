import { foldAll, type Decision, type InstitutionId } from '#language/kernel';
import { askedBy } from '#testing';
import { application, type Application } from './application.js';
import * as known from './application.fixture.js';
import { applicationThing, type ApplicationStep } from './application-steps.js';
import { giveOpinion } from './give-opinion/give-opinion.js';
import { recordInterview } from './record-interview/record-interview.js';
import { refuseApplication } from './refuse-application/refuse-application.js';
import { requestOpinion } from './request-opinion/request-opinion.js';
import { withdrawApplication } from './withdraw-application/withdraw-application.js';

const { applicationId, ops, szprotawa, pup, kis, stranger } = known;

/** Each act with a content that is right in every state and repeats nothing of the histories. */
const acts: Readonly<
  Record<ApplicationStep, (by: InstitutionId, state: Application) => Decision<object, string>>
> = {
  'application:request-opinion': (by, state) =>
    requestOpinion({ ...on(by), applicationId, urgent: true }, state),
  'application:record-interview': (by, state) =>
    recordInterview(
      { ...on(by), ...known.held.data, applicationId, outcome: 'HELD', place: 'OTHER' },
      state,
    ),
  'application:give-opinion': (by, state) =>
    giveOpinion(
      { ...on(by), applicationId, conclusion: 'NEGATIVE', recommendedForm: 'KIS' },
      state,
    ),
  'application:refuse': (by, state) =>
    refuseApplication({ ...on(by), applicationId, reason: 'OTHER' }, state, undefined),
  'application:withdraw': (by, state) =>
    withdrawApplication(
      { ...on(by), applicationId, reason: 'APPLICANT_WITHDREW' },
      state,
      undefined,
    ),
};
const on = (by: InstitutionId) => askedBy(by, 'OPS_SOCIAL_WORKER', '2026-06-30');

const everyCase = Object.keys(known.histories).flatMap((name) =>
  (Object.keys(acts) as ApplicationStep[]).flatMap((act) =>
    [ops, szprotawa, pup, kis, stranger].map((by) => [name, act, by] as const),
  ),
);
const stateOf = (name: string) => foldAll(application, known.histories[name] ?? []);

describe('the steps of an application', () => {
  it.each(everyCase)(
    'F01: %s, %s, by %s: is recorded exactly when it is listed as allowed',
    (name, act, by) => {
      const state = stateOf(name);
      const listed = applicationThing
        .allowed(state)
        .some((one) => one.act === act && one.by.includes(by));
      const decision = acts[act](by, state);
      expect(decision.kind).toBe(listed ? 'record' : 'refuse');
      if (decision.kind === 'record') expect(decision.events).not.toEqual([]);
    },
  );
  it('is known to whom it concerns, and to the asked OPS only once it is asked', () => {
    const knownTo = (name: string) => applicationThing.knownTo(stateOf(name));
    expect(knownTo('no application')).toEqual([]);
    expect(knownTo('submitted to the OPS')).toEqual([ops]);
    expect(knownTo('submitted by a club')).toEqual([kis, ops]);
    expect(knownTo('submitted to the PUP')).toEqual([pup]);
    expect(knownTo('asked for an opinion')).toEqual([pup, szprotawa]);
  });
  it('names every act that a state allows, and whose it is', () => {
    const allowed = (name: string) =>
      applicationThing.allowed(stateOf(name)).map(({ act, by }) => `${act} ${by.join(' ')}`);
    expect(allowed('submitted to the PUP')).toEqual([
      `application:request-opinion ${pup}`,
      `application:refuse ${pup}`,
      `application:withdraw ${pup}`,
    ]);
    expect(allowed('asked for an opinion')).toEqual([
      `application:record-interview ${szprotawa}`,
      `application:refuse ${pup}`,
      `application:withdraw ${pup}`,
    ]);
    expect(allowed('interview held')).toEqual([
      `application:give-opinion ${ops}`,
      `application:refuse ${ops}`,
      `application:withdraw ${kis} ${ops}`,
    ]);
    expect(allowed('interview refused')).toEqual([
      `application:refuse ${ops}`,
      `application:withdraw ${ops}`,
    ]);
    expect([allowed('refused'), allowed('withdrawn')]).toEqual([[], []]);
  });
  it('stops loudly at a history that makes no sense', () => {
    expect(() => foldAll(application, [known.held])).toThrow('before it came in');
    expect(() => foldAll(application, [known.toTheOps, known.positive])).toThrow(
      'before an interview',
    );
  });
});
