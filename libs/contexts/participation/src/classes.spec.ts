import { AchievementRecorded, ActivityRecorded } from '#language/event-catalogue';
import { askedBy } from '#testing';
import * as some from './participation.fixture.js';
import type { Participation, ParticipationStatus } from './participation.js';
import { recordAchievement } from './record-achievement/record-achievement.js';
import { recordActivity, type RecordActivityData } from './record-activity/record-activity.js';

const { day, given, historyOf, participationId } = some;
const holds =
  (on: string, more: Partial<RecordActivityData> = {}, by: string = some.cis) =>
  (state: Participation) =>
    recordActivity(
      askedBy(by, 'JOB_COACH', on, { participationId, kind: 'ARTS', hours: 2, ...more } as const),
      state,
    );
const held = (on: string) => ActivityRecorded({ kind: 'ARTS', heldOn: day(on), hours: 2 });

describe('classes', () => {
  it('S14: are recorded for their day, art and the job coach’s work among them', () => {
    given(...historyOf.trial)
      .when(holds('2024-10-15'))
      .then(held('2024-10-15'));
    given(...historyOf.active)
      .when(holds('2024-11-12', { kind: 'COACHING', hours: 1.5 }))
      .then(ActivityRecorded({ kind: 'COACHING', heldOn: day('2024-11-12'), hours: 1.5 }));
  });
  it.each<[ParticipationStatus, string, boolean]>([
    ['trial', '2024-09-30', false],
    ['trial', '2024-10-01', true],
    ['trial', '2024-11-05', true],
    ['active', '2025-09-30', true],
    ['active', '2025-10-01', false],
    ['extended', '2026-03-31', true],
    ['extended', '2026-04-01', false],
    ['tail', '2026-02-01', true],
    ['tail', '2026-02-02', false],
    ['completed', '2026-03-31', true],
    ['completed', '2026-04-01', false],
  ])('lie within the participation: %s, on %s %s', (status, on, isPossible) => {
    const asked = given(...historyOf[status]).when(holds(on));
    if (isPossible) asked.then(held(on));
    else
      expect(['DAY_OUTSIDE_THE_PARTICIPATION', 'DAY_BEFORE_PARTICIPATION']).toContain(
        refusalCode(status, on),
      );
  });
  const refusalCode = (status: ParticipationStatus, on: string) => {
    let code = '';
    given(...historyOf[status]).when((state: Participation) => {
      const decision = holds(on)(state);
      if (decision.kind === 'refuse') code = decision.code;
      return decision;
    });
    return code;
  };
  it('at a club end with it', () => {
    given(...historyOf['club-completed'])
      .when(holds('2024-07-31', {}, some.kis))
      .then(held('2024-07-31'));
    given(...historyOf['club-completed'])
      .when(holds('2024-08-01', {}, some.kis))
      .thenRefused('DAY_OUTSIDE_THE_PARTICIPATION');
  });
  it('keep what a therapy was sealed, and name it with OTHER only', () => {
    const otherKind = 'terapia zajęciowa';
    given(...historyOf.trial)
      .when(holds('2024-10-15', { kind: 'OTHER', otherKind }))
      .then(
        ActivityRecorded({ kind: 'OTHER', heldOn: day('2024-10-15'), hours: 2 }, { otherKind }),
      );
    given(...historyOf.trial)
      .when(holds('2024-10-15', { otherKind }))
      .thenRefused('OTHER_KIND_WITHOUT_OTHER');
    expect(ActivityRecorded.definition.sealed['otherKind']?.class).toBe('P3');
  });
  it('may be several on one day', () => {
    given(...historyOf.trial, held('2024-10-15'))
      .when(holds('2024-10-15'))
      .then(held('2024-10-15'));
  });
});

describe('an achievement', () => {
  const achieved = (on: string) => (state: Participation) =>
    recordAchievement(
      some.cisHead({ kind: 'COURSE', title: 'Kurs kucharski' } as const, on),
      state,
    );
  it('is recorded with its title sealed', () => {
    given(...historyOf.active)
      .when(achieved('2025-01-14'))
      .then(
        AchievementRecorded(
          { kind: 'COURSE', achievedOn: day('2025-01-14') },
          { title: 'Kurs kucharski' },
        ),
      );
    given(...historyOf.active)
      .when(achieved('2025-10-01'))
      .thenRefused('DAY_OUTSIDE_THE_PARTICIPATION');
  });
});
