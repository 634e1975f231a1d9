import {
  ContractBreached,
  ContractCompleted,
  ContractRefused,
  ContractTerminated,
} from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { deciderSpec } from '#testing';
import { completeContract } from './complete-contract/complete-contract.js';
import { contract, type Contract } from './contract.js';
import * as known from './contract.fixture.js';
import { refuseContract } from './refuse-contract/refuse-contract.js';
import { stateBreach } from './state-breach/state-breach.js';
import { terminateContract } from './terminate-contract/terminate-contract.js';

const { contractId, kis, proposed, signed, breached } = known;
const given = deciderSpec(contract);
const inForce = [proposed, signed];

describe('not concluding a proposed contract', () => {
  const refusing =
    (reason: 'PERSON_DECLINED' | 'NO_CONTACT' = 'PERSON_DECLINED', on = '2024-01-15') =>
    (state: Contract) =>
      refuseContract({ ...known.worker(on), contractId, reason }, state);
  it('records the reason, the note sealed', () => {
    given(proposed).when(refusing()).then(known.refused);
    given(proposed)
      .when((state) =>
        refuseContract(
          { ...known.worker('2024-01-15'), contractId, reason: 'OTHER', note: 'Wróci wiosną.' },
          state,
        ),
      )
      .then(
        ContractRefused(
          { reason: 'OTHER', refusedOn: civilDate('2024-01-15') },
          { note: 'Wróci wiosną.' },
        ),
      );
  });
  it('does nothing the second time, and does not change its reason or day', () => {
    const history = [proposed, known.refused];
    given(...history)
      .when(refusing())
      .thenNothing();
    given(...history)
      .when(refusing('NO_CONTACT'))
      .thenRefused('CONTRACT_REFUSED_OTHERWISE');
    given(...history)
      .when(refusing('PERSON_DECLINED', '2024-01-16'))
      .thenRefused('CONTRACT_REFUSED_OTHERWISE');
  });
  it('is refused once it is signed, and before it was proposed', () => {
    given(...inForce)
      .when(refusing())
      .thenRefused('CONTRACT_STEP_NOT_ALLOWED');
    given(proposed)
      .when(refusing('PERSON_DECLINED', '2024-01-09'))
      .thenRefused('DAY_BEFORE_PROPOSAL');
  });
});

describe('stating a breach', () => {
  const stating =
    (action = 1, on = '2024-05-20', by: InstitutionId = known.mops) =>
    (state: Contract) =>
      stateBreach({ ...known.worker(on, by), contractId, action }, state);
  it('records which action was not kept, and changes nothing else', () => {
    given(...inForce)
      .when(stating())
      .then(breached);
    const { breaches: before, ...standing } = foldAll(contract, inForce) as never as {
      breaches: unknown;
    };
    const { breaches, ...after } = foldAll(contract, [...inForce, breached]) as never as {
      breaches: unknown;
    };
    expect([before, breaches]).toEqual([[], [breached.data]]);
    expect(after).toEqual(standing);
  });
  it('does nothing the second time on one day, and is recorded again on another', () => {
    given(...inForce, breached)
      .when(stating())
      .thenNothing();
    given(...inForce, breached)
      .when(stating(1, '2024-05-21'))
      .then(ContractBreached({ action: 1, statedOn: civilDate('2024-05-21') }));
  });
  it('names an action that stands', () => {
    given(...inForce)
      .when(stating(3))
      .thenRefused('BREACH_OF_UNKNOWN_ACTION');
  });
  it('is not the club’s to state', () => {
    given(...inForce)
      .when(stating(1, '2024-05-20', kis))
      .thenRefused('CONTRACT_ANOTHER_SIDE_ACTS');
  });
});

describe('completing a contract', () => {
  const completing =
    (result: 'GOALS_REACHED' | 'GOALS_PARTLY_REACHED' = 'GOALS_REACHED', on = '2024-07-31') =>
    (state: Contract) =>
      completeContract({ ...known.worker(on), contractId, result }, state);
  it('S18: records the result, also after a breach and after the last day', () => {
    given(...inForce)
      .when(completing())
      .then(known.completed);
    given(...inForce, breached)
      .when(completing('GOALS_PARTLY_REACHED', '2024-08-02'))
      .then(
        ContractCompleted({
          result: 'GOALS_PARTLY_REACHED',
          completedOn: civilDate('2024-08-02'),
        }),
      );
  });
  it('does nothing the second time, and does not change its result or day', () => {
    const history = [...inForce, known.completed];
    given(...history)
      .when(completing())
      .thenNothing();
    given(...history)
      .when(completing('GOALS_PARTLY_REACHED'))
      .thenRefused('CONTRACT_ENDED_OTHERWISE');
    given(...history)
      .when(completing('GOALS_REACHED', '2024-08-01'))
      .thenRefused('CONTRACT_ENDED_OTHERWISE');
  });
  it('is refused before the signatures and after a termination', () => {
    given(proposed).when(completing()).thenRefused('CONTRACT_STEP_NOT_ALLOWED');
    given(...inForce, known.terminated)
      .when(completing())
      .thenRefused('CONTRACT_STEP_NOT_ALLOWED');
    given(...inForce)
      .when(completing('GOALS_REACHED', '2024-01-14'))
      .thenRefused('DAY_BEFORE_SIGNATURE');
  });
});

describe('terminating a contract', () => {
  const terminating =
    (reason: 'MOVED_AWAY' | 'BREACH' = 'MOVED_AWAY', on = '2024-05-31') =>
    (state: Contract) =>
      terminateContract({ ...known.worker(on), contractId, reason }, state);
  it('records the reason', () => {
    given(...inForce)
      .when(terminating())
      .then(known.terminated);
  });
  it('for a breach needs one that was stated by that day', () => {
    given(...inForce)
      .when(terminating('BREACH'))
      .thenRefused('NO_BREACH_STATED');
    given(...inForce, breached)
      .when(terminating('BREACH', '2024-05-19'))
      .thenRefused('NO_BREACH_STATED');
    given(...inForce, breached)
      .when(terminating('BREACH', '2024-05-20'))
      .then(ContractTerminated({ reason: 'BREACH', terminatedOn: civilDate('2024-05-20') }));
  });
  it('does nothing the second time, and does not change its reason or day', () => {
    const history = [...inForce, known.terminated];
    given(...history)
      .when(terminating())
      .thenNothing();
    given(...history)
      .when(terminating('BREACH'))
      .thenRefused('CONTRACT_ENDED_OTHERWISE');
    given(...history)
      .when(terminating('MOVED_AWAY', '2024-06-03'))
      .thenRefused('CONTRACT_ENDED_OTHERWISE');
  });
});
