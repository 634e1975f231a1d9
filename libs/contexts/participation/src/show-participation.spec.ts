import { foldAll } from '#language/kernel';
import * as some from './participation.fixture.js';
import { datesOf } from './participation-dates.js';
import { participation, type ParticipationFact } from './participation.js';
import { participationThing } from './participation-steps.js';

const { historyOf } = some;
const datesAfter = (history: readonly ParticipationFact[]) => {
  const state = foldAll(participation, history);
  if (state.status === 'none') throw new Error('There is no participation.');
  return Object.fromEntries(datesOf(state).map(({ what, day }) => [what, day]));
};

describe('the days that follow', () => {
  it('S30: from the admission on are the end of the trial and the day that makes a graduate', () => {
    expect(datesAfter(historyOf.trial)).toEqual({
      TRIAL_END: '2024-10-31',
      GRADUATE_MINIMUM: '2025-03-31',
    });
  });
  it('S30: each with its article and how it was counted', () => {
    const state = foldAll(participation, historyOf.trial);
    if (state.status === 'none') throw new Error('There is no participation.');
    expect(datesOf(state)[0]).toEqual({
      what: 'TRIAL_END',
      polish: 'ostatni dzień okresu próbnego',
      day: '2024-10-31',
      kind: 'legal',
      legalBasis: 'art. 15 ust. 1 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym',
      ruleSet: 'uzs-2022-02-15',
      counting: { method: 'PERIOD', firstDay: '2024-10-01', months: 1 },
    });
  });
  it('after the qualification are the planned and the latest ends', () => {
    expect(datesAfter(historyOf.active)).toMatchObject({
      PLANNED_END: '2025-09-30',
      LATEST_END: '2025-09-30',
      LATEST_END_WITH_EXTENSION: '2026-09-30',
    });
    expect(datesAfter(historyOf.extended)).toMatchObject({
      PLANNED_END: '2026-03-31',
      LATEST_END_WITH_EXTENSION: '2026-09-30',
    });
  });
  it('after work was taken are the end of the tail and of the status of a graduate', () => {
    expect(datesAfter(historyOf.tail)).toMatchObject({
      TAIL_END: '2026-08-02',
      GRADUATE_STATUS_END: '2026-08-01',
    });
  });
  it('after a decision that was served is the last day for the complaint', () => {
    const { declaredOn: _, ...rest } = some.resigned.data;
    const served = { ...rest, ground: 'BREACH', servedOn: some.day('2026-02-12') } as const;
    expect(datesAfter([...historyOf.extended, { ...some.resigned, data: served }])).toMatchObject({
      COURT_COMPLAINT: '2026-03-16',
    });
    expect(datesAfter(historyOf.discontinued)).not.toHaveProperty('COURT_COMPLAINT');
  });
  it('at a club is the day that makes a graduate', () => {
    expect(datesAfter(historyOf['club-active'])).toEqual({ GRADUATE_MINIMUM: '2024-07-21' });
  });
  it('judge each by the rules of the day that it counts from', () => {
    const state = foldAll(participation, historyOf.tail);
    if (state.status === 'none') throw new Error('There is no participation.');
    const sets = Object.fromEntries(datesOf(state).map(({ what, ruleSet }) => [what, ruleSet]));
    expect(sets).toMatchObject({ TRIAL_END: 'uzs-2022-02-15', TAIL_END: 'uzs-2025-06-01' });
  });
});

describe('a participation as it is shown', () => {
  const state = foldAll(participation, [...historyOf.completed, some.certified]);
  it('tells the code of the certificate to nobody but who printed it', () => {
    expect(participationThing.show(state, some.cis)).toHaveProperty('certificate.code', some.CODE);
    for (const viewer of [some.mops, some.pup]) {
      const shown = participationThing.show(state, viewer);
      expect(shown).toHaveProperty('certificate.number', '17/2026');
      expect(JSON.stringify(shown)).not.toContain(some.CODE);
    }
  });
  it('keeps the pseudonym of the client with its controller', () => {
    expect(JSON.stringify(participationThing.show(state, some.mops))).not.toContain(some.clientId);
  });
  it('is nothing when there is none', () => {
    expect(participationThing.show(participation.initial, some.cis)).toEqual({});
    expect(participationThing.knownTo(participation.initial)).toEqual([]);
  });
});
