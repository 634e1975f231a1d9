import { civilDate, foldAll, type Decision, type InstitutionId } from '#language/kernel';
import { amendContract } from './amend-contract/amend-contract.js';
import { completeContract } from './complete-contract/complete-contract.js';
import { contract, type Contract } from './contract.js';
import * as known from './contract.fixture.js';
import { contractThing, type ContractStep } from './contract-steps.js';
import { refuseContract } from './refuse-contract/refuse-contract.js';
import { refusals } from './refusals.js';
import { reviewContract } from './review-contract/review-contract.js';
import { signContract } from './sign-contract/sign-contract.js';
import { stateBreach } from './state-breach/state-breach.js';
import { terminateContract } from './terminate-contract/terminate-contract.js';

const { contractId, mops, kis, pup } = known;
const on = (by: InstitutionId) => known.worker('2024-06-03', by);
const around = { case: known.open, own: { kind: 'OPS', areas: [] }, goalTexts: {} } as const;
const laterStart = { ...known.agreed, from: civilDate('2024-06-03'), to: civilDate('2024-12-31') };
const later = {
  ...laterStart,
  actions: known.agreed.actions.map((action) => ({ ...action, until: civilDate('2024-10-31') })),
  reviewDays: [civilDate('2024-09-02')],
};
const { results } = known.reviewed.data;
const ended = { to: civilDate('2024-12-31'), signedByPerson: true, signedBySocialWorker: true };

/** Each act with a content that is right in every state and repeats nothing of the histories. */
const acts: Readonly<
  Record<ContractStep, (by: InstitutionId, state: Contract) => Decision<object, string>>
> = {
  'contract:sign': (by, state) => signContract({ ...on(by), ...later }, state, around),
  'contract:refuse': (by, state) =>
    refuseContract({ ...on(by), contractId, reason: 'OTHER' }, state),
  'contract:amend': (by, state) =>
    amendContract({ ...on(by), contractId, ...ended }, state, around),
  'contract:review': (by, state) => reviewContract({ ...on(by), contractId, results }, state),
  'contract:state-breach': (by, state) => stateBreach({ ...on(by), contractId, action: 2 }, state),
  'contract:complete': (by, state) =>
    completeContract({ ...on(by), contractId, result: 'GOALS_NOT_REACHED' }, state),
  'contract:terminate': (by, state) =>
    terminateContract({ ...on(by), contractId, reason: 'BY_AGREEMENT' }, state),
};

const stateOf = (name: string) => foldAll(contract, known.histories[name] ?? []);
const everyCase = Object.keys(known.histories).flatMap((name) =>
  (Object.keys(acts) as ContractStep[]).flatMap((act) =>
    [mops, kis, pup].map((by) => [name, act, by] as const),
  ),
);

describe('the steps of a contract', () => {
  it.each(everyCase)(
    '%s, %s, by %s: is recorded exactly when it is listed as allowed',
    (name, act, by) => {
      const state = stateOf(name);
      const listed = contractThing
        .allowed(state)
        .some((one) => one.act === act && one.by.includes(by));
      const decision = acts[act](by, state);
      expect(decision.kind).toBe(listed ? 'record' : 'refuse');
      if (decision.kind === 'record') expect(decision.events).not.toEqual([]);
    },
  );
  it('tells another party that it is not its act, whatever the state', () => {
    for (const [name, act, by] of everyCase) {
      if (by === mops || name === 'no contract') continue;
      expect(acts[act](by, stateOf(name))).toMatchObject({ code: 'CONTRACT_ANOTHER_SIDE_ACTS' });
    }
  });
  it('is known to the institution, and to a club once it is named, for good', () => {
    const knownTo = (name: string) => contractThing.knownTo(stateOf(name));
    expect(knownTo('no contract')).toEqual([]);
    expect(knownTo('proposed')).toEqual([mops]);
    expect(knownTo('signed without a club')).toEqual([mops]);
    for (const name of ['signed', 'completed', 'terminated']) {
      expect(knownTo(name)).toEqual([mops, kis]);
    }
  });
  it('has a way out of every state that has not ended', () => {
    const ends = ['none', 'refused', 'completed', 'terminated'];
    for (const name of Object.keys(known.histories)) {
      const state = stateOf(name);
      expect(contractThing.allowed(state).length > 0).toBe(!ends.includes(state.status));
    }
  });
  it('stops loudly at a history that makes no sense', () => {
    expect(() => foldAll(contract, [known.signed])).toThrow('not proposed');
    expect(() => foldAll(contract, [known.proposed, known.reviewed])).toThrow('not in force');
  });
});

describe('every no of this context', () => {
  it('is a whole sentence, and calls nothing a „decyzja” or „odwołanie”', () => {
    for (const { polish } of Object.values(refusals)) {
      expect(polish).toMatch(/^\p{Lu}.*\.$/u);
      expect(polish).not.toMatch(/decyzj|odwoła/i);
    }
  });
  it('answers a stranger as if there were nothing', () => {
    expect(refusals.NOT_PARTY).toEqual({
      status: 404,
      polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
    });
  });
  it('names the act and the form where a family would sign a contract of type B', () => {
    expect(refusals.TYPE_B_FOR_ONE_PERSON).toMatchObject({
      status: 422,
      legalBasis: ['UPS_108', 'KON'],
    });
    expect(refusals.CONSULTED_OPS_MISSING).toMatchObject({ legalBasis: ['UPS_108_1A'] });
  });
});
