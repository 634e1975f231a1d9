import { EmploymentStarted, ProgrammeWithoutAttendanceStarted } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { askedBy } from '#testing';
import * as known from '../employment.fixture.js';
import {
  employmentTakenIdOf,
  reactToProgrammeWithoutAttendance,
  startEmploymentTaken,
  type StartEmploymentTakenData,
} from './react-to-programme-without-attendance.js';

const { caseId, cis, clientId, mops, participationId, pup } = known;
const jobTaken = ProgrammeWithoutAttendanceStarted({
  ...ProgrammeWithoutAttendanceStarted.definition.example,
  ...{ basis: 'COOPERATIVE', employmentKind: 'COOPERATIVE_JOINED', evidence: 'KRS' },
  ...{ jobTakenOn: civilDate('2026-02-02'), classesEndedOn: civilDate('2026-02-01') },
} as const);
const answer = reactToProgrammeWithoutAttendance.answer({
  ...jobTaken,
  stream: `participation-${participationId}`,
  caseId,
} as never) as StartEmploymentTakenData;

/** In the name of the centre, by nobody's hand, on the day of the cause. */
const asked = { ...askedBy(cis, 'SYSTEM', '2026-02-02'), ...answer };
const taken = EmploymentStarted({
  ...{ employmentId: employmentTakenIdOf(participationId), caseId, clientId, recordedBy: cis },
  ...{ kind: 'COOPERATIVE_JOINED', evidence: 'KRS', startedOn: civilDate('2026-02-02') },
  ...{ participationId, informed: [mops] },
} as const);

describe('a job that is taken during participation', () => {
  it('S32: is an employment with the kind, the evidence and the day of the job', () => {
    known
      .employmentAfter('none')
      .when((state) => startEmploymentTaken(asked, state, known.standing))
      .then(taken);
  });
  it('is known to the office that referred, and to the owner of the case', () => {
    const proved = { caseId, parties: [cis, pup], restsOn: [] };
    known
      .employmentAfter('none')
      .when((state) => startEmploymentTaken(asked, state, { ...known.standing, proved }))
      .then(EmploymentStarted({ ...taken.data, informed: [mops, pup] }));
  });
  it('is one employment, however often the fact is delivered', () => {
    for (const status of ['started', 'ended'] as const) {
      known
        .employmentAfter(status)
        .when((state) => startEmploymentTaken(asked, state, known.standing))
        .thenRefused('EMPLOYMENT_STARTED_BEFORE');
    }
    expect(reactToProgrammeWithoutAttendance.act.id(answer, {} as never)).toBe(
      employmentTakenIdOf(participationId),
    );
  });
  it('asks no guard again: a case that was closed meanwhile does not bar it', () => {
    const closed = { ...known.standing, case: { ...known.openCase, status: 'closed' } as never };
    known
      .employmentAfter('none')
      .when((state) => startEmploymentTaken(asked, state, closed))
      .then(taken);
  });
  it('is nothing without a case', () => {
    known
      .employmentAfter('none')
      .when((state) =>
        startEmploymentTaken(asked, state, { ...known.standing, case: { status: 'none' } }),
      )
      .thenRefused('NOT_PARTY');
  });
});
