import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validate } from 'class-validator';
import { AdmitToCentre } from './admit-to-centre/admit-to-centre.js';
import { OpenParticipationBody } from './open-participation/open-participation.body.js';
import { commandOf } from './open-participation/open-participation.endpoint.js';
import * as some from './participation.fixture.js';
import { RecordActivityBody } from './record-activity/record-activity.body.js';
import { RecordTrialResultBody } from './record-trial-result/record-trial-result.body.js';
import { toTrialResult } from './record-trial-result/to-trial-result.js';
import { StartAtClub } from './start-at-club/start-at-club.js';
import { TerminateParticipationBody } from './terminate-participation/terminate-participation.body.js';
import { toTermination } from './terminate-participation/to-termination.js';

const wrong = async <Body extends object>(body: ClassConstructor<Body>, given: object) =>
  (await validate(plainToInstance(body, given))).map(({ property }) => property).sort();

describe('the form of an admission or a beginning', () => {
  const { referralId, contractId } = some;
  const centre = { kind: 'CIS', referralId, weeklyHours: 30 } as const;
  const club = { kind: 'KIS', contractId } as const;
  it('has what its kind needs, and nothing of the other kind', async () => {
    expect(await wrong(OpenParticipationBody, centre)).toEqual([]);
    expect(await wrong(OpenParticipationBody, club)).toEqual([]);
    expect(await wrong(OpenParticipationBody, { kind: 'CIS' })).toEqual([
      'referralId',
      'weeklyHours',
    ]);
    expect(await wrong(OpenParticipationBody, { kind: 'KIS' })).toEqual(['contractId']);
    expect(
      await wrong(OpenParticipationBody, { ...centre, contractId, plannedEnd: '2025-01-01' }),
    ).toEqual(['contractId', 'plannedEnd']);
    expect(await wrong(OpenParticipationBody, { ...club, referralId, weeklyHours: 30 })).toEqual([
      'referralId',
      'weeklyHours',
    ]);
    expect(await wrong(OpenParticipationBody, { ...club, kind: 'OWES' })).toContain('kind');
  });
  it('orders the one or the other', () => {
    const context = {} as never;
    expect(commandOf(centre, context)).toEqual(
      new AdmitToCentre(
        { participationId: some.participationId, referralId, weeklyHours: 30 },
        context,
      ),
    );
    expect(commandOf(club, context)).toEqual(
      new StartAtClub({ participationId: some.clubParticipationId, contractId }, context),
    );
  });
});

describe('the form of classes', () => {
  it.each([
    [0.5, []],
    [1.5, []],
    [12, []],
    [0, ['hours']],
    [1.25, ['hours']],
    [12.5, ['hours']],
    ['2', ['hours']],
  ])('takes %p hours: wrong is %j', async (hours, fields) => {
    expect(await wrong(RecordActivityBody, { kind: 'ARTS', hours })).toEqual(fields);
  });
});

describe('the form of a result', () => {
  it('has a plan when passed, a reason when failed, and never both', async () => {
    const passed = { outcome: 'PASSED', plannedEnd: '2025-09-30' } as const;
    const failed = { outcome: 'FAILED', reason: 'ABSENCES' } as const;
    expect(await wrong(RecordTrialResultBody, passed)).toEqual([]);
    expect(await wrong(RecordTrialResultBody, { ...failed, note: 'Krótko.' })).toEqual([]);
    expect(await wrong(RecordTrialResultBody, { outcome: 'PASSED' })).toEqual(['plannedEnd']);
    expect(await wrong(RecordTrialResultBody, { outcome: 'FAILED' })).toEqual(['reason']);
    expect(await wrong(RecordTrialResultBody, { ...passed, ...failed })).toEqual(['plannedEnd']);
    expect(await wrong(RecordTrialResultBody, { ...failed, ...passed })).toEqual(['reason']);
    expect(toTrialResult(passed)).toEqual(passed);
    expect(toTrialResult(failed)).toEqual(failed);
  });
});

describe('the form of a termination', () => {
  it('has a decision or a declaration', async () => {
    const decision = { decisionNumber: 'CIS.4', decidedOn: '2026-02-10', servedOn: '2026-02-12' };
    const abandoned = { ground: 'ABANDON', ...decision } as const;
    const resigned = { ground: 'RESIGN', declaredOn: '2026-02-13' } as const;
    expect(await wrong(TerminateParticipationBody, abandoned)).toEqual([]);
    expect(await wrong(TerminateParticipationBody, resigned)).toEqual([]);
    expect(await wrong(TerminateParticipationBody, { ground: 'BREACH' })).toEqual([
      'decidedOn',
      'decisionNumber',
      'servedOn',
    ]);
    expect(await wrong(TerminateParticipationBody, { ground: 'RESIGN' })).toEqual(['declaredOn']);
    expect(await wrong(TerminateParticipationBody, { ...resigned, ...decision })).toEqual([
      'decidedOn',
      'decisionNumber',
      'servedOn',
    ]);
    expect(toTermination(abandoned)).toEqual(abandoned);
    expect(toTermination(resigned)).toEqual(resigned);
  });
});
