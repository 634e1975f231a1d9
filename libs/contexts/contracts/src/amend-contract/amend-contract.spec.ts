import { ContractAmended, DataDisclosed } from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import { deciderSpec } from '#testing';
import { contract, type ContractFact } from '../contract.js';
import * as known from '../contract.fixture.js';
import { amendContract, type AmendContractData, type Amending } from './amend-contract.js';

const { mops, kis, otherKis, contractId } = known;
const given = deciderSpec(contract);
const day = civilDate;
const inForce = [known.proposed, known.signed];

interface Setting extends Partial<Amending> {
  readonly on?: string;
  readonly history?: readonly ContractFact[];
}
function amending(data: Partial<AmendContractData>, setting: Setting = {}) {
  const { on = '2024-04-15', history = inForce, ...more } = setting;
  const signatures = { signedByPerson: true, signedBySocialWorker: true };
  const asked = { ...known.worker(on), contractId, ...signatures, ...data };
  const around: Amending = {
    case: known.open,
    own: { kind: 'OPS', areas: [] },
    ...(data.kisId && { club: known.registry[data.kisId] ?? known.unregistered }),
    goalTexts: known.goalsInWords,
    ...more,
  };
  return given(...history).when((state) => amendContract(asked, state, around));
}
const amendedOn = day('2024-04-15');

describe('amending a contract', () => {
  it('records what both signed, and needs both', () => {
    amending({ to: day('2024-09-30') }).then(known.amendedTo);
    for (const side of ['signedByPerson', 'signedBySocialWorker']) {
      amending({ to: day('2024-09-30'), [side]: false }).thenRefused('SIGNATURE_OF_ONE_SIDE_ONLY');
    }
  });
  it('goes on with the numbers and tells the club the new goals in words', () => {
    amending({
      newGoals: [{ area: 'FINANCES', text: 'Spłata zaległości.' }],
      newActions: [{ goal: 3, side: 'PERSON', until: day('2024-07-31'), text: 'Plan spłaty.' }],
    }).then(
      ContractAmended(
        {
          amendedOn,
          newGoals: [{ number: 3, area: 'FINANCES' }],
          newActions: [{ number: 3, goal: 3, side: 'PERSON', until: day('2024-07-31') }],
        },
        { texts: { 'goal-3': 'Spłata zaległości.', 'action-3': 'Plan spłaty.' } },
      ),
      DataDisclosed(
        { recipient: kis, classes: ['P2'], fields: ['texts'], about: 'contract' },
        { texts: { 'goal-3': 'Spłata zaległości.' } },
      ),
    );
  });
  it.each([
    ['where none was named', [known.proposed, known.signedWithoutClub]],
    ['in place of another', inForce],
  ])('makes a club that it names party, %s', (_, history) => {
    amending({ kisId: otherKis }, { history }).then(
      ContractAmended({ amendedOn, kisId: otherKis }),
      DataDisclosed(
        {
          recipient: otherKis,
          classes: ['P1', 'P2'],
          fields: ['identity', 'texts'],
          about: 'contract',
        },
        { texts: known.goalsInWords },
      ),
    );
  });
  it('gives a club that comes back the goals, no second identity', () => {
    const away = ContractAmended({ amendedOn: day('2024-03-01'), kisId: otherKis });
    amending({ kisId: kis }, { history: [...inForce, away] }).then(
      ContractAmended({ amendedOn, kisId: kis }),
      DataDisclosed(
        { recipient: kis, classes: ['P2'], fields: ['texts'], about: 'contract' },
        { texts: known.goalsInWords },
      ),
    );
  });
  it('discloses no text that was erased', () => {
    amending({ kisId: otherKis }, { goalTexts: {} }).then(
      ContractAmended({ amendedOn, kisId: otherKis }),
      DataDisclosed({
        recipient: otherKis,
        classes: ['P1'],
        fields: ['identity'],
        about: 'contract',
      }),
    );
  });
  it('names only a club', () => {
    amending({ kisId: mops }).thenRefused('NOT_A_CLUB');
  });
  it('moves and takes out actions that stand, and no others', () => {
    const data = { movedActions: [{ number: 1, until: day('2024-06-28') }] };
    amending(data).then(ContractAmended({ amendedOn, ...data }));
    const unknown = { movedActions: [{ number: 3, until: day('2024-06-28') }] };
    expect(amending(unknown).thenRefused('AMENDMENT_OF_UNKNOWN_ACTION')).toEqual({
      actions: ['3'],
    });
    amending({ droppedActions: [4] }).thenRefused('AMENDMENT_OF_UNKNOWN_ACTION');
  });
  it('leaves each side something to do, and every day within the contract', () => {
    amending({ droppedActions: [2] }).thenRefused('ACTIONS_OF_ONE_SIDE_ONLY');
    const details = amending({ to: day('2024-07-30') }).thenRefused('ACTION_DAY_OUTSIDE_CONTRACT');
    expect(details).toMatchObject({ action: 1, until: '2024-07-31', to: '2024-07-30' });
    const earlier = {
      to: day('2024-07-30'),
      movedActions: [{ number: 1, until: day('2024-07-30') }],
    };
    amending(earlier).thenRefused('REVIEW_DAY_OUTSIDE_CONTRACT');
    amending({ ...earlier, reviewDays: [day('2024-07-30')] }).then(
      ContractAmended({
        amendedOn,
        ...earlier,
        reviewDays: [day('2024-07-30')],
        nextReviewOn: day('2024-07-30'),
      }),
    );
  });
  it('states the review days ahead anew; a day that was missed stays awaited', () => {
    const reviewDays = [day('2024-06-28')];
    amending({ reviewDays }, { on: '2024-04-16' }).then(
      ContractAmended({
        amendedOn: day('2024-04-16'),
        reviewDays,
        nextReviewOn: day('2024-04-15'),
      }),
    );
    amending({ reviewDays }, { on: '2024-04-16', history: [...inForce, known.reviewed] }).then(
      ContractAmended({
        amendedOn: day('2024-04-16'),
        reviewDays,
        nextReviewOn: day('2024-06-28'),
      }),
    );
    amending({ reviewDays: [day('2024-04-14')] }).thenRefused('REVIEW_DAY_BEHIND');
  });
  it('is possible up to the last day', () => {
    amending({ to: day('2024-09-30') }, { on: '2024-07-31' }).then(
      ContractAmended({ amendedOn: day('2024-07-31'), to: day('2024-09-30') }),
    );
    const details = amending({ to: day('2024-09-30') }, { on: '2024-08-01' }).thenRefused(
      'AMENDMENT_AFTER_THE_END',
    );
    expect(details).toEqual({ amendedOn: '2024-08-01', to: '2024-07-31' });
  });
  it('changes something', () => {
    amending({}).thenRefused('AMENDMENT_CHANGES_NOTHING');
    amending({ to: day('2024-07-31') }).thenRefused('AMENDMENT_CHANGES_NOTHING');
    amending({ kisId: kis }).thenRefused('AMENDMENT_CHANGES_NOTHING');
  });
  it('does nothing the second time on the same day, also when it added something', () => {
    const added = ContractAmended({
      amendedOn,
      newGoals: [{ number: 3, area: 'FAMILY' }],
      reviewDays: [day('2024-06-28')],
      nextReviewOn: day('2024-06-28'),
    });
    const again = {
      newGoals: [{ area: 'FAMILY', text: 'Kontakt z córką.' }],
      reviewDays: [day('2024-06-28')],
    } as const;
    amending(again, { history: [...inForce, added] }).thenNothing();
    amending({ to: day('2024-09-30') }, { history: [...inForce, known.amendedTo] }).thenNothing();
  });
  it('never has more than fifty of anything', () => {
    const newGoals = Array.from({ length: 49 }, () => ({ area: 'WORK', text: 'Cel.' }) as const);
    amending({ newGoals }).thenRefused('CONTRACT_TOO_LONG');
  });
  it('is folded: what was changed is changed, what was taken out is marked', () => {
    const folded = foldAll(contract, [
      ...inForce,
      ContractAmended({
        amendedOn,
        to: day('2024-09-30'),
        kisId: otherKis,
        newActions: [{ number: 3, goal: 1, side: 'INSTITUTION', until: day('2024-09-30') }],
        movedActions: [{ number: 1, until: day('2024-09-02') }],
        droppedActions: [2],
        reviewDays: [day('2024-09-30')],
      }),
    ]);
    expect(folded).toMatchObject({
      status: 'signed',
      to: '2024-09-30',
      kisId: otherKis,
      clubs: [kis, otherKis],
      actions: [
        { number: 1, until: '2024-09-02', dropped: false },
        { number: 2, until: '2024-03-29', dropped: true },
        { number: 3, until: '2024-09-30', dropped: false },
      ],
      reviewDays: ['2024-09-30'],
      signedAs: known.signed.data,
    });
  });
});
