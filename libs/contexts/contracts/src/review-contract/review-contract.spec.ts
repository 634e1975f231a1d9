import { ContractReviewed } from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import { deciderSpec } from '#testing';
import { contract, type ContractFact } from '../contract.js';
import * as known from '../contract.fixture.js';
import { reviewContract, type ReviewContractData } from './review-contract.js';

const given = deciderSpec(contract);
const day = civilDate;
const inForce = [known.proposed, known.signed];
const { results } = known.reviewed.data;

function reviewing(
  data: Partial<ReviewContractData> = {},
  on = '2024-04-15',
  history: readonly ContractFact[] = inForce,
) {
  const asked = { ...known.worker(on), contractId: known.contractId, results, ...data };
  return given(...history).when((state) => reviewContract(asked, state));
}

describe('reviewing a contract', () => {
  it('S18: records how far each action has come, the conclusions sealed', () => {
    reviewing().then(known.reviewed);
    reviewing({ results: [...results].reverse(), conclusions: 'Cele aktualne.' }).then(
      ContractReviewed(known.reviewed.data, { conclusions: 'Cele aktualne.' }),
    );
  });
  it('assesses every action that stands, and no other', () => {
    const [first] = results;
    const incomplete = reviewing({ results: first ? [first] : [] });
    expect(incomplete.thenRefused('REVIEW_INCOMPLETE')).toEqual({ missing: ['2'] });
    const more = reviewing({ results: [...results, { action: 3, result: 'DONE' }] });
    expect(more.thenRefused('REVIEW_OF_UNKNOWN_ACTION')).toEqual({ actions: ['3'] });
  });
  it('answers the last agreed day up to its own, and leaves the missed ones behind', () => {
    const late = { reviewedOn: day('2024-04-18'), plannedFor: day('2024-04-15') };
    reviewing({}, '2024-04-18').then(ContractReviewed({ ...known.reviewed.data, ...late }));
    reviewing({}, '2024-08-02').then(
      ContractReviewed({ reviewedOn: day('2024-08-02'), results, plannedFor: day('2024-07-31') }),
    );
  });
  it('answers an agreed day ahead when it says so, else none', () => {
    const early = { reviewedOn: day('2024-04-14'), results };
    reviewing({}, '2024-04-14').then(
      ContractReviewed({ ...early, nextReviewOn: day('2024-04-15') }),
    );
    reviewing({ plannedFor: day('2024-04-15') }, '2024-04-14').then(
      ContractReviewed({
        ...early,
        plannedFor: day('2024-04-15'),
        nextReviewOn: day('2024-07-31'),
      }),
    );
  });
  it('answers no day that was not agreed, or was answered', () => {
    const details = reviewing({ plannedFor: day('2024-05-01') }).thenRefused(
      'REVIEW_DAY_NOT_AWAITED',
    );
    expect(details).toEqual({ plannedFor: '2024-05-01', awaited: ['2024-04-15', '2024-07-31'] });
    reviewing({ plannedFor: day('2024-04-15') }, '2024-05-02', [
      ...inForce,
      known.reviewed,
    ]).thenRefused('REVIEW_DAY_NOT_AWAITED');
  });
  it('does nothing the second time, and does not quietly become another', () => {
    const history = [...inForce, known.reviewed];
    reviewing({}, '2024-04-15', history).thenNothing();
    const done = results.map(({ action }) => ({ action, result: 'DONE' as const }));
    reviewing({ results: done }, '2024-04-15', history).thenRefused('CONTRACT_REVIEWED_OTHERWISE');
    reviewing({ plannedFor: day('2024-07-31') }, '2024-04-15', history).thenRefused(
      'CONTRACT_REVIEWED_OTHERWISE',
    );
  });
  it('does not lie before the signatures', () => {
    reviewing({}, '2024-01-14').thenRefused('DAY_BEFORE_SIGNATURE');
  });
  it('leaves the contract in force, as often as it is held', () => {
    const again = ContractReviewed({ ...known.reviewed.data, reviewedOn: day('2024-05-02') });
    const folded = foldAll(contract, [...inForce, known.reviewed, again]);
    expect(folded).toMatchObject({ status: 'signed', reviews: { length: 2 } });
  });
});
