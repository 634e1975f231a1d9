import {
  TrialPeriodFailed,
  TrialPeriodPassed,
  TrialResultReceived,
} from '#language/event-catalogue';
import { confirmTrialResult } from '../confirm-trial-result/confirm-trial-result.js';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import { recordTrialResult, type TrialResult } from './record-trial-result.js';

const { day, given, historyOf } = some;
const judges = (result: TrialResult, on: string) => (state: Participation) =>
  recordTrialResult(some.cisHead({ result }, on), state);
const passes = (plannedEnd = '2025-09-30', on = '2024-10-31') =>
  judges({ outcome: 'PASSED', plannedEnd: day(plannedEnd) }, on);
const receives = (on: string, by?: string) => (state: Participation) =>
  confirmTrialResult(some.opsWorker(on, by), state);

describe('the result of the trial', () => {
  it('qualifies from the trial’s last day on, not before', () => {
    given(...historyOf.trial)
      .when(passes())
      .then(some.passed);
    const details = given(...historyOf.trial)
      .when(passes('2025-09-30', '2024-10-30'))
      .thenRefused('TRIAL_NOT_OVER');
    expect(details).toEqual({ trialLastDay: '2024-10-31', decidedOn: '2024-10-30' });
  });
  it('counts participation from the day after the trial, whenever it is decided', () => {
    given(...historyOf.trial)
      .when(passes('2025-09-30', '2024-11-15'))
      .then(TrialPeriodPassed({ ...some.passed.data, decidedOn: day('2024-11-15') }));
  });
  it.each([
    ['2024-10-31', false],
    ['2024-11-01', true],
    ['2025-09-30', true],
    ['2025-10-01', false],
  ])('plans the end on %s: %s (at most eleven months)', (plannedEnd, isPossible) => {
    const asked = given(...historyOf.trial).when(passes(plannedEnd));
    if (isPossible) {
      asked.then(TrialPeriodPassed({ ...some.passed.data, plannedEnd: day(plannedEnd) }));
      return;
    }
    expect(asked.thenRefused('PLANNED_END_OUTSIDE_THE_PARTICIPATION')).toEqual({
      plannedEnd,
      earliest: '2024-11-01',
      latest: '2025-09-30',
    });
  });
  it('may be a failure at any day of the trial, with a reason', () => {
    const note = 'Nie przychodziła.';
    given(...historyOf.trial)
      .when(judges({ outcome: 'FAILED', reason: 'ABSENCES', note }, '2024-10-10'))
      .then(TrialPeriodFailed({ decidedOn: day('2024-10-10'), reason: 'ABSENCES' }, { note }));
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    given(...historyOf.active)
      .when(passes())
      .thenNothing();
    given(...historyOf.active)
      .when(passes('2025-08-31'))
      .thenRefused('TRIAL_DECIDED_OTHERWISE');
    given(...historyOf.active)
      .when(judges({ outcome: 'FAILED', reason: 'OTHER' }, '2024-10-31'))
      .thenRefused('TRIAL_DECIDED_OTHERWISE');
  });
});

describe('the receipt of the result', () => {
  it('is the OPS’s, on the day of the decision or later', () => {
    given(...historyOf.active)
      .when(receives('2024-11-04'))
      .then(some.received);
    given(...historyOf.active)
      .when(receives('2024-10-31'))
      .then(TrialResultReceived({ ops: some.mops, receivedOn: day('2024-10-31') }));
    given(...historyOf.active)
      .when(receives('2024-10-30'))
      .thenRefused('RECEIPT_BEFORE_RESULT');
    given(...historyOf.active)
      .when(receives('2024-11-04', some.pup))
      .thenRefused('PARTICIPATION_ANOTHER_SIDE_ACTS');
  });
  it('stays open whatever becomes of the participation, also after a failure', () => {
    for (const status of ['tail', 'completed', 'trial-failed', 'ended-otherwise'] as const) {
      const on = '2026-04-01';
      given(...historyOf[status])
        .when(receives(on))
        .then(TrialResultReceived({ ops: some.mops, receivedOn: day(on) }));
    }
  });
  it('happens once', () => {
    given(...historyOf.active, some.received)
      .when(receives('2024-11-05'))
      .thenNothing();
  });
});
