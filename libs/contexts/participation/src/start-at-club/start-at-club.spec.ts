import { KisParticipationStarted } from '#language/event-catalogue';
import * as some from '../participation.fixture.js';
import type { ContractAsSeen } from '../as-seen/contract-as-seen.js';
import type { Participation } from '../participation.js';
import { endParticipation } from '../end-participation/end-participation.js';
import { startAtClub, type StartAtClubData, type StartGuards } from './start-at-club.js';

const { day, given, historyOf } = some;
const { contractId } = some;
const starts =
  (on = '2024-01-22', more: Partial<StartAtClubData> = {}, by: string = some.kis) =>
  (state: Participation, guards: StartGuards) =>
    startAtClub(some.kisHead({ contractId, ...more }, on, by), state, guards);
const inForce: StartGuards = { contract: some.signedContract, club: {} };

describe('beginning at the club', () => {
  it('S14: rests on a contract in force that names the club', () => {
    given().when(starts(), inForce).then(some.startedAtClub);
    const plannedEnd = day('2024-07-31');
    given()
      .when(starts('2024-01-22', { plannedEnd }), inForce)
      .then(KisParticipationStarted({ ...some.startedAtClub.data, plannedEnd }));
  });
  it.each([
    ['2024-01-14', false],
    ['2024-01-15', true],
    ['2024-07-31', true],
    ['2024-08-01', false],
  ])('on %s: %s', (on, isPossible) => {
    const asked = given().when(starts(on), inForce);
    if (isPossible)
      asked.then(KisParticipationStarted({ ...some.startedAtClub.data, startedOn: day(on) }));
    else
      expect(asked.thenRefused('CONTRACT_NOT_IN_FORCE')).toMatchObject({
        from: '2024-01-15',
        to: '2024-07-31',
        on,
      });
  });
  it.each<[string, ContractAsSeen]>([
    ['fulfilled', some.fulfilledContract],
    [
      'terminated',
      { ...some.signedContract, status: 'terminated', terminatedOn: day('2024-01-20') },
    ],
  ])('is refused when the contract is %s', (_what, contract) => {
    given()
      .when(starts(), { ...inForce, contract })
      .thenRefused('CONTRACT_NOT_IN_FORCE');
  });
  it('does not exist for a club that the contract does not name', () => {
    given()
      .when(starts('2024-01-22', {}, 'kis-gorzow'), inForce)
      .thenRefused('ADMISSION_UPON_NOTHING');
    const { club: _, ...nameless } = some.signedContract;
    for (const contract of [
      nameless,
      { status: 'none' },
      { status: 'proposed', caseId: some.caseId, clientId: some.clientId, institution: some.mops },
    ] as const) {
      given()
        .when(starts(), { ...inForce, contract })
        .thenRefused('ADMISSION_UPON_NOTHING');
    }
  });
  it('is no longer possible from the day on which the club was removed from the register', () => {
    given()
      .when(starts(), { ...inForce, club: { statusLostOn: day('2024-01-22') } })
      .thenRefused('CLUB_ENTRY_REMOVED');
    given()
      .when(starts(), { ...inForce, club: { statusLostOn: day('2024-01-23') } })
      .then(some.startedAtClub);
  });
  it('plans no end before the beginning', () => {
    given()
      .when(starts('2024-01-22', { plannedEnd: day('2024-01-21') }), inForce)
      .thenRefused('PLANNED_END_BEFORE_START');
  });
  it('does nothing the second time, and changes nothing quietly', () => {
    given(...historyOf['club-active'])
      .when(starts(), inForce)
      .thenNothing();
    given(...historyOf['club-active'])
      .when(starts('2024-01-23'), inForce)
      .thenRefused('PARTICIPATION_EXISTS');
  });
});

describe('breaking off at the club', () => {
  const ends = (reason: 'CONTRACT_ENDED' | 'CIS_STATUS_LOST') => (state: Participation) =>
    endParticipation(some.kisHead({ reason }, '2024-05-31'), state);
  it('is coded', () => {
    given(some.startedAtClub).when(ends('CONTRACT_ENDED')).then(some.clubBrokenOff);
    given(some.startedAtClub).when(ends('CIS_STATUS_LOST')).thenRefused('ENDING_REASON_UNSUITABLE');
    given(...historyOf['club-discontinued'])
      .when(ends('CONTRACT_ENDED'))
      .thenNothing();
  });
});
