import { ParticipationOpened, TrialPeriodStarted } from '#language/event-catalogue';
import * as drafts from '../ipzs/ipzs.fixture.js';
import * as some from '../participation.fixture.js';
import type { Participation } from '../participation.js';
import { admitToCentre, type AdmissionGuards, type AdmitToCentreData } from './admit-to-centre.js';

const { day, given } = some;
const terms = { referralId: some.referralId, weeklyHours: 30 };
const admits =
  (on = '2024-10-01', more: Partial<AdmitToCentreData> = {}, by: string = some.cis) =>
  (state: Participation, guards: AdmissionGuards) =>
    admitToCentre(some.cisHead({ ...terms, ...more }, on, by), state, guards);
const inOrder: AdmissionGuards = {
  referral: drafts.acceptedReferral,
  programme: drafts.stateOf.ready,
  centre: {},
};

describe('the admission to the centre', () => {
  it('S14: records the admission and the beginning of the trial in one append', () => {
    given()
      .when(admits(), inOrder)
      .then(ParticipationOpened(some.opened.data), TrialPeriodStarted(some.trialStarted.data));
  });
  it.each([
    ['2024-10-01', '2024-10-31'],
    ['2025-01-31', '2025-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2025-01-30', '2025-02-28'],
    ['2025-02-01', '2025-02-28'],
  ])('a trial from %s lasts to %s', (on, lastDay) => {
    const startedOn = day(on);
    given()
      .when(admits(on), inOrder)
      .then(
        ParticipationOpened({ ...some.opened.data, startedOn }),
        TrialPeriodStarted({ startedOn, lastDay: day(lastDay) }),
      );
  });
  it('seals the day of the examination and tells openly only that there was one', () => {
    const safetyTrainingOn = day('2024-09-30');
    given()
      .when(admits('2024-10-01', { examinedOn: day('2024-09-24'), safetyTrainingOn }), inOrder)
      .then(
        ParticipationOpened(
          { ...some.opened.data, examinationRecorded: true, safetyTrainingOn },
          { examinedOn: day('2024-09-24') },
        ),
        some.trialStarted,
      );
  });
  it.each([
    ['draft', 'IPZS_NOT_AGREED'],
    ['refused', 'IPZS_NOT_AGREED'],
    ['signed', 'IPZS_NOT_AGREED'],
    ['agreed', 'IPZS_NOT_SIGNED'],
    ['none', 'IPZS_MISSING'],
  ] as const)('is refused while the programme is %s: %s', (status, code) => {
    given()
      .when(admits(), { ...inOrder, programme: drafts.stateOf[status] })
      .thenRefused(code);
  });
  it('needs both for the same version: a revision takes them back', () => {
    given()
      .when(admits(), {
        ...inOrder,
        programme: drafts.after(...drafts.historyOf.ready, drafts.revised),
      })
      .thenRefused('IPZS_NOT_AGREED');
  });
  it('is possible on the day of the later of the two, not before', () => {
    given()
      .when(admits('2024-09-16'), inOrder)
      .then(
        ParticipationOpened({ ...some.opened.data, startedOn: day('2024-09-16') }),
        TrialPeriodStarted({ startedOn: day('2024-09-16'), lastDay: day('2024-10-15') }),
      );
    const details = given()
      .when(admits('2024-09-15'), inOrder)
      .thenRefused('ADMISSION_BEFORE_AGREEMENT_OR_SIGNATURE');
    expect(details).toMatchObject({ agreedOn: '2024-09-09', signedOn: '2024-09-16' });
  });
  it.each(['delivered', 'ended', 'consumed'] as const)(
    'needs a confirmed place: the referral is %s',
    (status) => {
      given()
        .when(admits(), { ...inOrder, referral: { ...drafts.acceptedReferral, status } })
        .thenRefused('PLACE_NOT_CONFIRMED');
    },
  );
  it('does not exist for another centre, nor upon a draft of a referral', () => {
    given()
      .when(admits('2024-10-01', {}, some.otherCis), inOrder)
      .thenRefused('ADMISSION_UPON_NOTHING');
    given(...some.historyOf.trial)
      .when(admits('2024-10-01', {}, some.otherCis), inOrder)
      .thenRefused('ADMISSION_UPON_NOTHING');
    const unseen = { ...drafts.acceptedReferral, status: 'undelivered' } as const;
    given()
      .when(admits(), { ...inOrder, referral: unseen })
      .thenRefused('ADMISSION_UPON_NOTHING');
  });
  it('is no longer possible from the day on which the centre lost its status', () => {
    const centre = { statusLostOn: day('2024-10-01') };
    given()
      .when(admits(), { ...inOrder, centre })
      .thenRefused('CENTRE_STATUS_LOST');
    const later = { statusLostOn: day('2024-10-02') };
    given()
      .when(admits(), { ...inOrder, centre: later })
      .then(some.opened, some.trialStarted);
  });
  it.each([
    [29, true],
    [30, false],
    [40, false],
    [41, true],
  ])('with %i hours a week: refused %s', (weeklyHours, isRefused) => {
    const asked = given().when(admits('2024-10-01', { weeklyHours }), inOrder);
    if (!isRefused) {
      asked.then(ParticipationOpened({ ...some.opened.data, weeklyHours }), some.trialStarted);
      return;
    }
    const details = asked.thenRefused('WEEKLY_HOURS_OUTSIDE_THE_LIMITS');
    expect(details).toEqual({ weeklyHours, least: 30, most: 40 });
  });
  it('takes no examination or training after the day', () => {
    for (const late of [
      { examinedOn: day('2024-10-02') },
      { safetyTrainingOn: day('2024-10-02') },
    ]) {
      given().when(admits('2024-10-01', late), inOrder).thenRefused('PREPARATION_AFTER_ADMISSION');
    }
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    given(...some.historyOf.active)
      .when(admits(), { ...inOrder, referral: { ...drafts.acceptedReferral, status: 'consumed' } })
      .thenNothing();
    for (const other of [
      { weeklyHours: 35 },
      { workshop: 'opieka' },
      { examinedOn: day('2024-09-24') },
    ]) {
      given(...some.historyOf.trial)
        .when(admits('2024-10-01', other), inOrder)
        .thenRefused('PARTICIPATION_EXISTS');
    }
  });
});
