import { foldAll, type Decision } from '#language/kernel';
import { catalogue } from '#language/event-catalogue';
import { askedBy } from '#testing';
import { completeParticipation } from './complete-participation/complete-participation.js';
import { confirmTrialResult } from './confirm-trial-result/confirm-trial-result.js';
import { endParticipation } from './end-participation/end-participation.js';
import { extendParticipation } from './extend-participation/extend-participation.js';
import { issueCertificate } from './issue-certificate/issue-certificate.js';
import { lifecycle, stepsOf, type ParticipationStep } from './lifecycle.js';
import * as some from './participation.fixture.js';
import { participationThing } from './participation-steps.js';
import {
  leaderOf,
  participation,
  type Participation,
  type ParticipationFact,
  type ParticipationStatus,
} from './participation.js';
import { recordAchievement } from './record-achievement/record-achievement.js';
import { recordActivity } from './record-activity/record-activity.js';
import { recordTrialResult } from './record-trial-result/record-trial-result.js';
import { takeJob } from './take-job/take-job.js';
import { terminateParticipation } from './terminate-participation/terminate-participation.js';

const { historyOf, day } = some;
const LAST = '2026-03-31';
const on = <More extends object>(by: string, more: More) =>
  askedBy(by, 'CIS_HEAD', LAST, { participationId: some.participationId, ...more });
type Step = Exclude<ParticipationStep, 'participation:open'>;

/** Every act, asked in a way that nothing but the step can speak against, and that was not done before. */
const attempts: Readonly<
  Record<Step, (by: string, state: Participation) => Decision<ParticipationFact, string>>
> = {
  'participation:record-trial-result': (by, state) =>
    recordTrialResult(on(by, { result: { outcome: 'FAILED', reason: 'OTHER' } }), state),
  'participation:confirm-trial-result': (by, state) => confirmTrialResult(on(by, {}), state),
  'participation:extend': (by, state) =>
    extendParticipation(
      on(by, { until: day('2026-05-31'), basis: 'WORKER_OPINION', reason: 'PROGRAMME' }),
      state,
    ),
  'participation:record-activity': (by, state) =>
    recordActivity(on(by, { kind: 'ARTS', hours: 2 }), state),
  'participation:record-achievement': (by, state) =>
    recordAchievement(on(by, { kind: 'COURSE', title: 'Kurs' }), state),
  'participation:take-job': (by, state) =>
    takeJob(
      on(by, {
        employmentKind: 'OPEN_MARKET',
        evidence: 'ZUS',
        jobTakenOn: day('2024-10-10'),
        classesEndedOn: day('2024-10-09'),
      }),
      state,
    ),
  'participation:terminate': (by, state) =>
    terminateParticipation(
      on(by, { termination: { ground: 'RESIGN', declaredOn: day('2026-03-30') } }),
      state,
    ),
  'participation:end': (by, state) => endParticipation(on(by, { reason: 'DEATH' }), state),
  'participation:complete': (by, state) => completeParticipation(on(by, {}), state),
  'participation:issue-certificate': (by, state) =>
    issueCertificate(on(by, { number: '1/2026', skills: 'Gotowanie' }), state, some.CODE),
};

const STEP_REFUSALS = [
  'PARTICIPATION_STEP_NOT_ALLOWED',
  'PARTICIPATION_ANOTHER_SIDE_ACTS',
  // More than that the step is not possible: what it waits for.
  'CERTIFICATE_BEFORE_END_OF_CLASSES',
];
/** Said of what happened already, instead of that the step is not possible now. */
const SAID_BEFORE = [
  'TRIAL_DECIDED_OTHERWISE',
  'JOB_TAKEN_OTHERWISE',
  'TERMINATED_OTHERWISE',
  'ENDED_OTHERWISE',
  'COMPLETED_ON_ANOTHER_DAY',
  'CERTIFICATE_ISSUED_OTHERWISE',
];

const statuses = Object.keys(historyOf) as ParticipationStatus[];
const acts = Object.keys(attempts) as Step[];
const parties = [some.mops, some.pup, some.cis, some.kis, some.otherCis];
const withMarks: readonly (readonly [string, readonly ParticipationFact[]])[] = [
  ...statuses.map((status) => [status, historyOf[status]] as const),
  ['active, result received', [...historyOf.active, some.received]],
  ['completed, certificate issued', [...historyOf.completed, some.certified]],
  ['completed, graduate', [...historyOf.completed, some.certified, some.graduated]],
  [
    'club-completed, graduate',
    [...historyOf['club-completed'], some.clubCertified, some.clubGraduated],
  ],
];
const everyAct = withMarks.flatMap(([name, history]) =>
  acts.flatMap((act) => parties.map((by) => [name, act, by, history] as const)),
);

describe('the life of a participation', () => {
  it.each(everyAct)(
    'F01: when it is %s, refuses %s of %s exactly when it is not listed',
    (_n, act, by, history) => {
      const state = foldAll(participation, history);
      const listed = participationThing
        .allowed(state)
        .some((possible) => possible.act === act && possible.by.includes(by));
      const decision = attempts[act](by, state);
      const refusedAsStep = decision.kind === 'refuse' && STEP_REFUSALS.includes(decision.code);
      const saidBefore =
        decision.kind === 'refuse'
          ? SAID_BEFORE.includes(decision.code)
          : decision.events.length === 0;
      expect(refusedAsStep || saidBefore).toBe(!listed);
    },
  );

  const moves = statuses.flatMap((from) =>
    lifecycle[from].flatMap(({ facts, to }) => [[from, facts, to] as const]),
  );
  it.each(moves)('leads from %s by %j to %s, as the fold does', (from, facts, to) => {
    const told = facts.map((type) => {
      const definition = catalogue.get(type);
      return { type, data: definition?.example } as unknown as ParticipationFact;
    });
    const before =
      facts.includes('TrialResultReceived') && from === 'ended-otherwise'
        ? [...historyOf.active, some.movedAway]
        : historyOf[from];
    expect(foldAll(participation, [...before, ...told]).status).toBe(to);
  });

  it('has no state without a way out but its ends', () => {
    const last = statuses.filter((from) => lifecycle[from].every(({ to }) => to === from));
    expect(last.sort()).toEqual([
      'club-completed',
      'club-discontinued',
      'completed',
      'discontinued',
      'ended-otherwise',
      'trial-failed',
    ]);
  });
  it('reaches every state from the beginning', () => {
    const reached = new Set<ParticipationStatus>(['none']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const from of [...reached]) lifecycle[from].forEach(({ to }) => reached.add(to));
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
  });
  it.each(statuses.filter((status) => status !== 'none'))(
    'when it is %s, is known to those who take part, and to nobody else',
    (status) => {
      const state = foldAll(participation, historyOf[status]);
      if (state.status === 'none') throw new Error(`${status} has no history.`);
      const known = state.kind === 'CIS' ? [some.cis, some.mops, some.pup] : [some.kis, some.mops];
      expect(participationThing.knownTo(state)).toEqual(known);
      expect(known[0]).toBe(leaderOf(state));
    },
  );
  it.each<[ParticipationStatus, string[]]>([
    ['none', []],
    ['trial', ['record-trial-result', 'take-job', 'terminate', 'end']],
    ['active', ['extend', 'complete', 'take-job', 'terminate', 'end', 'confirm-trial-result']],
    ['extended', ['extend', 'complete', 'take-job', 'terminate', 'end', 'confirm-trial-result']],
    ['tail', ['complete', 'terminate', 'end', 'confirm-trial-result', 'issue-certificate']],
    ['completed', ['confirm-trial-result', 'issue-certificate']],
    ['discontinued', ['confirm-trial-result', 'issue-certificate']],
    ['trial-failed', ['confirm-trial-result']],
    ['ended-otherwise', ['confirm-trial-result']],
    ['club-active', ['complete', 'end']],
    ['club-completed', ['issue-certificate']],
    ['club-discontinued', []],
  ])('F12: when it is %s, besides records of classes possible are %j', (status, expected) => {
    const steps = stepsOf(status).map((step) => step.replace('participation:', ''));
    expect(steps.filter((step) => !step.startsWith('record-a'))).toEqual(expected);
  });
});
