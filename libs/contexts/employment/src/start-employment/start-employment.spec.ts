import {
  EMPLOYER_KINDS,
  EMPLOYMENT_FORMS,
  EMPLOYMENT_KINDS,
  EmploymentStarted,
} from '#language/event-catalogue';
import { civilDate, type InstitutionId } from '#language/kernel';
import * as known from '../employment.fixture.js';
import {
  startEmployment,
  type EmploymentGuards,
  type StartEmploymentData,
} from './start-employment.js';
import { whyNotFitting } from './what-fits-the-kind.js';

const { caseId, cis, employmentId, mops, openCase, owes, pup } = known;
const classesEnded = { kind: 'CIS', classesEndedOn: civilDate('2026-03-31') } as const;

function starting(
  data: Partial<StartEmploymentData> = {},
  around: Partial<EmploymentGuards> = {},
  by: InstitutionId = cis,
) {
  const { kind, evidence, form, hoursSharePercent, employerKind } = known.started.data;
  const asked = {
    ...known.worker('2026-06-01', by),
    ...{ employmentId, caseId, kind, evidence },
    ...({ form, hoursSharePercent, employerKind } as Pick<
      StartEmploymentData,
      'form' | 'employerKind'
    >),
    via: known.viaParticipation,
    ...data,
  };
  const guards = { ...known.standing, participation: classesEnded, ...around };
  return known.employmentAfter('none').when((state) => startEmployment(asked, state, guards));
}
const viaThe = known.participationId;
const recorded = EmploymentStarted({ ...known.started.data, participationId: viaThe });
const noHours = { hoursSharePercent: undefined } as unknown as Partial<StartEmploymentData>;

describe('taking up work', () => {
  it('S32: is recorded with kind, form, share of hours, employer and evidence', () => {
    starting().then(recorded);
  });
  it('begins on the day of the act, or earlier when that is named, but not later', () => {
    const earlier = civilDate('2026-05-25');
    starting({ startedOn: earlier }).then(
      EmploymentStarted({ ...recorded.data, startedOn: earlier }),
    );
    expect(
      starting({ startedOn: civilDate('2026-06-02') }).thenRefused('STARTED_AFTER_RECORDING'),
    ).toEqual({ startedOn: '2026-06-02', on: '2026-06-01' });
  });
  it('keeps a note sealed and to itself', () => {
    starting({ note: 'Na czas nieokreślony.' }).then(
      EmploymentStarted(recorded.data, { note: 'Na czas nieokreślony.' }),
    );
  });
  it('is no employment when it is work of public utility', () => {
    starting({ kind: 'PSU' }).thenRefused('PSU_IS_NOT_EMPLOYMENT');
  });
  it('is recorded once in a stream', () => {
    known
      .employmentAfter('started')
      .when((state) =>
        startEmployment(
          {
            ...known.worker('2026-06-01'),
            ...{ employmentId, caseId, kind: 'OPEN_MARKET', evidence: 'CONTRACT' },
            ...{ form: 'EMPLOYMENT_CONTRACT', employerKind: 'PRIVATE' },
          } as never,
          state,
          known.standing,
        ),
      )
      .thenRefused('EMPLOYMENT_STARTED_BEFORE');
  });
  it('is the centre’s head’s to record while classes go on, for they end with it', () => {
    starting({}, { participation: { kind: 'CIS' } }).thenRefused('JOB_TAKEN_DURING_PARTICIPATION');
    starting({}, { participation: { kind: 'KIS' } }).then(recorded);
  });
});

describe('who may record an employment', () => {
  it('is a party of the case, and a stranger learns nothing', () => {
    starting({}, {}, known.stranger).thenRefused('NOT_PARTY');
    starting({}, { case: { status: 'none' } }).thenRefused('NOT_PARTY');
    const closed = { ...openCase, status: 'closed' } as never;
    starting({}, { case: closed }).thenRefused('EMPLOYMENT_IN_CLOSED_CASE');
    starting({}, { case: closed }, known.stranger).thenRefused('NOT_PARTY');
  });
  it('is the owner without any proof; nobody else is known then', () => {
    const around = {
      ...{ case: { ...openCase, owner: pup } as never, proved: { parties: [], restsOn: [] } },
      participation: undefined as never,
    };
    starting({ via: undefined as never }, around, pup).then(
      EmploymentStarted({ ...known.started.data, recordedBy: pup, informed: [] }),
    );
  });
  it('is an OWES by the hand-over that it accepted; it is not told whose the case is', () => {
    const proved = { caseId, parties: [cis, owes], restsOn: [] };
    const via = { kind: 'handover', id: known.handoverId } as const;
    starting({ via }, { proved, participation: undefined as never }, owes).then(
      EmploymentStarted({ ...known.started.data, recordedBy: owes, informed: [cis] }),
    );
    const notAccepted = { ...proved, parties: [cis] };
    starting({ via }, { proved: notAccepted }, owes).thenRefused('NOT_PARTY');
  });
  it('lets the owner and the proved parties know of it', () => {
    const proved = { caseId, parties: [cis, pup, mops], restsOn: [] };
    starting({}, { proved }).then(EmploymentStarted({ ...recorded.data, informed: [mops, pup] }));
  });
});

describe('what fits a kind of employment', () => {
  it('is refused with what would fit', () => {
    expect(
      starting({ kind: 'OWN_BUSINESS', form: 'SELF_EMPLOYMENT' }).thenRefused(
        'EMPLOYER_DOES_NOT_FIT_KIND',
      ),
    ).toMatchObject({ employers: ['SELF'] });
    expect(
      starting({ kind: 'CIVIL_CONTRACT' }).thenRefused('FORM_DOES_NOT_FIT_KIND'),
    ).toMatchObject({ form: 'COOPERATIVE_CONTRACT', forms: ['CIVIL_CONTRACT'] });
  });
  it('needs a share of hours for a contract of employment, and for nothing else', () => {
    starting(noHours).thenRefused('HOURS_SHARE_MISSING');
    const own = { kind: 'OWN_BUSINESS', form: 'SELF_EMPLOYMENT', employerKind: 'SELF' } as const;
    starting(own).thenRefused('HOURS_SHARE_NOT_EXPECTED');
    expect(whyNotFitting('OWN_BUSINESS', own)).toBeUndefined();
  });
  it.each(EMPLOYMENT_KINDS)('lets %s be recorded in some way, and not in every way', (kind) => {
    const ways = EMPLOYMENT_FORMS.flatMap((form) =>
      EMPLOYER_KINDS.flatMap((employerKind) =>
        [{}, { hoursSharePercent: 50 }].map((hours) => ({ form, employerKind, ...hours })),
      ),
    );
    const fits = ways.filter((way) => whyNotFitting(kind, way) === undefined);
    expect(fits.length).toBeGreaterThan(0);
    expect(fits.length).toBeLessThan(ways.length);
    // Nobody employs himself but in a business of one's own.
    expect(fits.some(({ employerKind }) => employerKind === 'SELF')).toBe(kind === 'OWN_BUSINESS');
  });
});
