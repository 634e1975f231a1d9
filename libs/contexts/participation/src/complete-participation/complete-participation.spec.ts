import { KisParticipationCompleted, ParticipationCompleted } from '#language/event-catalogue';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import { completeParticipation } from './complete-participation.js';

const { day, given, historyOf } = some;
const completes = (on: string, programmeEndedOn?: string) => (state: Participation) =>
  completeParticipation(
    some.cisHead({ ...(programmeEndedOn && { programmeEndedOn: day(programmeEndedOn) }) }, on),
    state,
  );
const inTail = (programmeEndedOn: string) =>
  ParticipationCompleted({
    ground: 'COOPERATIVE',
    classesEndedOn: day('2026-02-01'),
    programmeEndedOn: day(programmeEndedOn),
  });

describe('completion at the end of the period', () => {
  it('is exactly the planned last day, and may be recorded later', () => {
    for (const on of ['2026-03-31', '2026-04-10']) {
      given(...historyOf.extended)
        .when(completes(on))
        .then(some.completed);
    }
    expect(
      given(...historyOf.extended)
        .when(completes('2026-03-30'))
        .thenRefused('PERIOD_NOT_OVER'),
    ).toEqual({ plannedEnd: '2026-03-31', on: '2026-03-30' });
    for (const other of ['2026-03-30', '2026-04-01']) {
      given(...historyOf.extended)
        .when(completes('2026-04-10', other))
        .thenRefused('PERIOD_ENDS_ON_ITS_LAST_DAY');
    }
  });
  it('without an extension is the planned end after the trial', () => {
    const end = { classesEndedOn: day('2025-09-30'), programmeEndedOn: day('2025-09-30') };
    given(...historyOf.active)
      .when(completes('2025-09-30'))
      .then(ParticipationCompleted({ ground: 'PERIOD_END', ...end }));
  });
  it('does nothing the second time', () => {
    given(...historyOf.completed)
      .when(completes('2026-04-10'))
      .thenNothing();
    given(...historyOf.completed)
      .when(completes('2026-04-10', '2026-03-30'))
      .thenRefused('COMPLETED_ON_ANOTHER_DAY');
  });
});

describe('completion after work was taken', () => {
  it.each([
    ['2026-02-01', false],
    ['2026-02-02', true],
    ['2026-08-02', true],
    ['2026-08-03', false],
  ])('on %s: %s (within six months after the job day, also on a Sunday)', (ended, isPossible) => {
    const asked = given(...historyOf.tail).when(completes('2026-08-10', ended));
    if (isPossible) asked.then(inTail(ended));
    else
      expect(asked.thenRefused('PROGRAMME_OUTSIDE_THE_TAIL')).toMatchObject({
        earliest: '2026-02-02',
        latest: '2026-08-02',
      });
  });
  it('is the day of the act when no other is told, and never a later one', () => {
    given(...historyOf.tail)
      .when(completes('2026-05-04'))
      .then(inTail('2026-05-04'));
    given(...historyOf.tail)
      .when(completes('2026-08-03'))
      .thenRefused('PROGRAMME_OUTSIDE_THE_TAIL');
    expect(
      given(...historyOf.tail)
        .when(completes('2026-05-04', '2026-05-05'))
        .thenRefused('PROGRAMME_OUTSIDE_THE_TAIL'),
    ).toMatchObject({ latest: '2026-05-04' });
  });
});

describe('completion at the club', () => {
  const ends = (on: string) => (state: Participation) =>
    completeParticipation(some.kisHead({}, on), state);
  it('is the day of the act', () => {
    given(some.startedAtClub).when(ends('2024-07-31')).then(some.clubCompleted);
    given(some.startedAtClub)
      .when(ends('2024-01-22'))
      .then(KisParticipationCompleted({ endedOn: day('2024-01-22') }));
    given(some.startedAtClub).when(ends('2024-01-21')).thenRefused('DAY_BEFORE_PARTICIPATION');
  });
  it('does nothing the second time', () => {
    given(...historyOf['club-completed'])
      .when(ends('2024-07-31'))
      .thenNothing();
    given(...historyOf['club-completed'])
      .when(ends('2024-08-01'))
      .thenRefused('COMPLETED_ON_ANOTHER_DAY');
  });
});
