import { ProgrammeWithoutAttendanceStarted, type EmploymentKind } from '#language/event-catalogue';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import { takeJob, type TakeJobData } from './take-job.js';

const { day, given, historyOf } = some;
const { basis: _, programmeEndsBy: __, ...asJoined } = some.jobTaken.data;
const takes =
  (more: Partial<TakeJobData> = {}, on = '2026-02-02') =>
  (state: Participation) =>
    takeJob(some.cisHead({ ...asJoined, ...more }, on), state);
const started = (more: object) =>
  ProgrammeWithoutAttendanceStarted({ ...some.jobTaken.data, ...more });

describe('work taken up during the participation', () => {
  it('S14: lets the programme run on without classes, for six months at the longest', () => {
    given(...historyOf.extended)
      .when(takes())
      .then(some.jobTaken);
  });
  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2025-03-31', '2025-09-30'],
    ['2025-03-02', '2025-09-02'],
  ])('taken on %s, the programme ends by %s', (taken, programmeEndsBy) => {
    const days = { jobTakenOn: day(taken), classesEndedOn: day(taken) };
    given(...historyOf.active)
      .when(takes(days, taken))
      .then(started({ ...days, programmeEndsBy: day(programmeEndsBy) }));
  });
  it.each<[EmploymentKind, string]>([
    ['OPEN_MARKET', 'EMPLOYED'],
    ['SUPPORTED', 'EMPLOYED'],
    ['PS_WITH_IPR', 'EMPLOYED'],
    ['CIVIL_CONTRACT', 'OTHER_PAID_WORK'],
    ['COOPERATIVE_JOINED', 'COOPERATIVE'],
    ['COOPERATIVE_FOUNDED', 'COOPERATIVE'],
    ['OWN_BUSINESS', 'OWN_BUSINESS'],
  ])('%s is the case %s of the act', (employmentKind, basis) => {
    given(...historyOf.extended)
      .when(takes({ employmentKind }))
      .then(started({ employmentKind, basis }));
  });
  it('may be taken in the trial, and in its first days', () => {
    const days = { jobTakenOn: day('2024-10-01'), classesEndedOn: day('2024-10-01') };
    given(...historyOf.trial)
      .when(takes(days, '2024-10-15'))
      .then(started({ ...days, programmeEndsBy: day('2025-04-01') }));
    given(...historyOf.trial)
      .when(takes({ ...days, classesEndedOn: day('2024-09-30') }, '2024-10-15'))
      .thenRefused('DAY_OUTSIDE_THE_PARTICIPATION');
  });
  it('is recorded on its first day or later', () => {
    given(...historyOf.extended)
      .when(takes({}, '2026-02-03'))
      .then(some.jobTaken);
    given(...historyOf.extended)
      .when(takes({}, '2026-02-01'))
      .thenRefused('JOB_DAY_IN_FUTURE');
  });
  it('ends classes on that day at the latest', () => {
    const same = { classesEndedOn: day('2026-02-02') };
    given(...historyOf.extended)
      .when(takes(same))
      .then(started(same));
    given(...historyOf.extended)
      .when(takes({ classesEndedOn: day('2026-02-03') }, '2026-02-03'))
      .thenRefused('CLASSES_ENDED_AFTER_THE_JOB');
  });
  it('lies within the participation: a period that is over has ended the programme', () => {
    const last = { jobTakenOn: day('2026-03-31'), classesEndedOn: day('2026-03-30') };
    given(...historyOf.extended)
      .when(takes(last, '2026-04-10'))
      .then(started({ ...last, programmeEndsBy: day('2026-09-30') }));
    given(...historyOf.extended)
      .when(takes({ ...last, jobTakenOn: day('2026-04-01') }, '2026-04-10'))
      .thenRefused('JOB_AFTER_THE_PARTICIPATION');
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    given(...historyOf.tail)
      .when(takes())
      .thenNothing();
    given(...historyOf.tail)
      .when(takes({ evidence: 'ZUS' }))
      .thenRefused('JOB_TAKEN_OTHERWISE');
  });
});
