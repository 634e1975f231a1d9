import { EmploymentEnded } from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { endEmployment, type EndEmploymentData } from './end-employment/end-employment.js';
import * as known from './employment.fixture.js';
import { employmentThing } from './employment-steps.js';
import { employment, type Employment, type EmploymentStatus } from './employment.js';

const { cis, employmentAfter, employmentId, mops } = known;
const statuses = Object.keys(known.employments) as EmploymentStatus[];
const stateOf = (name: EmploymentStatus) => foldAll(employment, known.employments[name]);
const ending =
  (data: Partial<EndEmploymentData> = {}, by: InstitutionId = cis, on = '2026-10-05') =>
  (state: Employment) =>
    endEmployment(
      {
        ...known.worker(on, by),
        ...{ employmentId, reason: 'TERM_ENDED', endedOn: civilDate('2026-09-30') },
        ...data,
      },
      state,
    );

describe('an employment', () => {
  it.each(
    statuses.flatMap((status) => [cis, mops, known.stranger].map((by) => [status, by] as const)),
  )('F01: when %s, is ended by %s exactly when that is listed as allowed', (status, by) => {
    const state = stateOf(status);
    const listed = employmentThing.allowed(state).some((one) => one.by.includes(by));
    const decision = ending({ reason: 'ANOTHER_JOB' }, by)(state);
    expect(decision.kind === 'record' && decision.events.length > 0).toBe(listed);
  });
  it('is known to who recorded it and to the parties that were proved, who are not told of each other', () => {
    expect(employmentThing.knownTo(stateOf('none'))).toEqual([]);
    for (const status of ['started', 'ended'] as const) {
      expect(employmentThing.knownTo(stateOf(status))).toEqual([cis, mops]);
      expect(employmentThing.show(stateOf(status), cis)).not.toHaveProperty('informed');
      expect(employmentThing.show(stateOf(status), cis)).not.toHaveProperty('clientId');
    }
  });
  it('stops loudly at an end without a start', () => {
    expect(() => foldAll(employment, [known.ended])).toThrow('before it started');
  });
});

describe('ending an employment', () => {
  it('records the day and the coded reason; a note stays sealed', () => {
    employmentAfter('started').when(ending()).then(known.ended);
    employmentAfter('started')
      .when(ending({ note: 'Umowa wygasła.' }))
      .then(EmploymentEnded(known.ended.data, { note: 'Umowa wygasła.' }));
  });
  it('takes the day of the act when none is named', () => {
    employmentAfter('started')
      .when((state) =>
        endEmployment({ ...known.worker('2026-10-05'), employmentId, reason: 'DEATH' }, state),
      )
      .then(EmploymentEnded({ endedOn: civilDate('2026-10-05'), reason: 'DEATH' }));
  });
  it('may be on the first day of work, not before', () => {
    const firstDay = civilDate('2026-06-01');
    employmentAfter('started')
      .when(ending({ endedOn: firstDay }))
      .then(EmploymentEnded({ endedOn: firstDay, reason: 'TERM_ENDED' }));
    expect(
      employmentAfter('started')
        .when(ending({ endedOn: civilDate('2026-05-31') }))
        .thenRefused('ENDED_BEFORE_START'),
    ).toEqual({ startedOn: '2026-06-01', endedOn: '2026-05-31' });
  });
  it('is not recorded ahead', () => {
    employmentAfter('started')
      .when(ending({}, cis, '2026-09-30'))
      .then(known.ended);
    employmentAfter('started')
      .when(ending({}, cis, '2026-09-29'))
      .thenRefused('ENDED_AFTER_RECORDING');
  });
  it('does nothing the second time, and changes neither day nor reason', () => {
    employmentAfter('ended').when(ending()).thenNothing();
    employmentAfter('ended').when(ending({}, mops)).thenNothing();
    for (const other of [
      { reason: 'ANOTHER_JOB' },
      { endedOn: civilDate('2026-09-29') },
    ] as const) {
      employmentAfter('ended').when(ending(other)).thenRefused('EMPLOYMENT_ENDED_OTHERWISE');
    }
  });
  it('is no stranger’s, whatever became of it', () => {
    for (const status of ['started', 'ended'] as const) {
      employmentAfter(status)
        .when(ending({}, known.stranger))
        .thenRefused('EMPLOYMENT_ANOTHER_SIDE_ACTS');
    }
  });
  it('is refused when there is no employment', () => {
    employmentAfter('none').when(ending()).thenRefused('EMPLOYMENT_STEP_NOT_ALLOWED');
  });
});
