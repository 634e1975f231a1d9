import { ParticipationExtended, ParticipationPlannedEndMoved } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import { movePlannedEnd } from '../react-to-ipzs-amended/react-to-ipzs-amended.js';
import { extendParticipation } from './extend-participation.js';

const { day, given, historyOf } = some;
const terms = { basis: 'WORKER_APPLICATION', reason: 'COOPERATIVE' } as const;
const extend =
  (until = '2026-03-31', on = '2025-09-15') =>
  (state: Participation) =>
    extendParticipation(some.cisHead({ ...terms, until: day(until) }, on), state);
const until = (last: string, on = '2025-09-15', from = '2025-10-01') =>
  ParticipationExtended({ ...terms, extendedOn: day(on), from: day(from), until: day(last) });

describe('extending the participation', () => {
  it('counts from the day after the current end', () => {
    given(...historyOf.active)
      .when(extend())
      .then(some.extended);
    given(...historyOf.extended)
      .when(extend('2026-06-30', '2026-03-01'))
      .then(until('2026-06-30', '2026-03-01', '2026-04-01'));
  });
  it.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('the sum is twelve months: to %s %s', (last, isPossible) => {
    const first = given(...historyOf.active).when(extend(last));
    const second = given(...historyOf.extended).when(extend(last, '2026-03-01'));
    if (isPossible) {
      first.then(until(last));
      second.then(until(last, '2026-03-01', '2026-04-01'));
      return;
    }
    expect(first.thenRefused('EXTENSION_OVER_THE_SUM')).toEqual({
      ...{ until: last, latest: '2026-09-30', firstDay: '2025-10-01', months: 12 },
    });
    expect(second.thenRefused('EXTENSION_OVER_THE_SUM')).toMatchObject({ months: 6 });
  });
  it('counts in months that are short: twelve from the end of a February', () => {
    const leap = [
      ...historyOf.trial,
      { ...some.passed, data: { ...some.passed.data, plannedEnd: civilDate('2025-02-28') } },
    ];
    given(...leap)
      .when(extend('2026-02-28', '2025-02-01'))
      .then(until('2026-02-28', '2025-02-01', '2025-03-01'));
    given(...leap)
      .when(extend('2026-03-01', '2025-02-01'))
      .thenRefused('EXTENSION_OVER_THE_SUM');
  });
  it.each([
    ['2025-09-30', true],
    ['2025-10-01', false],
  ])('is decided while it runs: on %s %s', (on, isPossible) => {
    const asked = given(...historyOf.active).when(extend('2026-03-31', on));
    if (isPossible) asked.then(until('2026-03-31', on));
    else asked.thenRefused('EXTENSION_AFTER_THE_END');
  });
  it('follows the qualification', () => {
    given(...historyOf.active)
      .when(extend('2026-03-31', '2024-10-30'))
      .thenRefused('EXTENSION_BEFORE_QUALIFICATION');
  });
  it('leads further than the current end', () => {
    given(...historyOf.active)
      .when(extend('2025-09-30'))
      .thenRefused('EXTENSION_NOT_LONGER');
    given(...historyOf.active)
      .when(extend('2025-10-01'))
      .then(until('2025-10-01'));
  });
  it('does nothing the second time', () => {
    given(...historyOf.extended)
      .when(extend())
      .thenNothing();
  });
});

describe('a planned end that an amendment moves', () => {
  const move = (plannedEnd: string) => (state: Participation) =>
    movePlannedEnd({ participationId: some.participationId, plannedEnd: day(plannedEnd) }, state);
  const moved = ParticipationPlannedEndMoved({ plannedEnd: day('2025-06-30') });
  it('is moved once, while it runs without an extension', () => {
    given(...historyOf.active)
      .when(move('2025-06-30'))
      .then(moved);
    given(...historyOf.active, moved)
      .when(move('2025-06-30'))
      .thenNothing();
    for (const status of [
      'none',
      'trial',
      'extended',
      'tail',
      'completed',
      'club-active',
    ] as const) {
      given(...historyOf[status])
        .when(move('2025-06-30'))
        .thenRefused('PLANNED_END_FIXED_BY_NOW');
    }
  });
  it('uses no month of an extension', () => {
    given(...historyOf.active, moved)
      .when(extend('2026-06-30', '2025-06-30'))
      .then(until('2026-06-30', '2025-06-30', '2025-07-01'));
    given(...historyOf.active, moved)
      .when(extend('2026-07-01', '2025-06-30'))
      .thenRefused('EXTENSION_OVER_THE_SUM');
  });
});
