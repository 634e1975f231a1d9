import { ContractSigned, DataDisclosed } from '#language/event-catalogue';
import { civilDate, type InstitutionId } from '#language/kernel';
import { deciderSpec } from '#testing';
import { contract, type Contract, type ContractFact } from '../contract.js';
import * as known from '../contract.fixture.js';
import type { Named } from '../surroundings.js';
import { signContract, type SignContractData } from './sign-contract.js';

const { mops, szprotawa, kis, pcpr, agreed, signed } = known;
const given = deciderSpec(contract);
const day = civilDate;

interface Setting extends Partial<Named> {
  readonly on?: string;
  readonly by?: InstitutionId;
  readonly history?: readonly ContractFact[];
}
function signing(data: Partial<SignContractData> = {}, setting: Setting = {}) {
  const { on = '2024-01-15', by = mops, history = [known.proposed], ...more } = setting;
  const asked = { ...known.worker(on, by), ...agreed, ...data };
  const at = (id: InstitutionId | undefined) =>
    id === undefined ? undefined : (known.registry[id] ?? known.unregistered);
  const [club, consulted] = [at(asked.kisId), at(asked.consultedOps)];
  const named: Named = {
    case: known.open,
    own: at(by) as never,
    ...(club && { club }),
    ...(consulted && { consulted }),
    ...more,
  };
  return given(...history).when((state: Contract) => signContract(asked, state, named));
}
const withoutClub = { kisId: undefined } as unknown as Partial<SignContractData>;
const toTheClub = DataDisclosed(
  { recipient: kis, classes: ['P1', 'P2'], fields: ['identity', 'texts'], about: 'contract' },
  { texts: known.goalsInWords },
);
const signedWithTexts = ContractSigned(signed.data, { texts: known.texts });

describe('signing a contract', () => {
  it('S18: records goals, actions of both sides, days and reviews, and makes the club party', () => {
    signing().then(signedWithTexts, toTheClub);
  });
  it('names a club only where one realises it', () => {
    signing(withoutClub).then(ContractSigned(known.signedWithoutClub.data, { texts: known.texts }));
  });
  it('gives a club that owns the case the goals only: it has the identity', () => {
    const { data, sealed } = toTheClub;
    signing({}, { case: { ...known.open, owner: kis } }).then(
      signedWithTexts,
      DataDisclosed({ ...data, classes: ['P2'], fields: ['texts'] }, sealed),
    );
  });
  it('keeps the texts of actions from the club', () => {
    expect(Object.keys(toTheClub.sealed?.['texts'] as object)).toEqual(['goal-1', 'goal-2']);
  });
  it('puts the review days in order', () => {
    signing({ reviewDays: [...agreed.reviewDays].reverse() }).then(signedWithTexts, toTheClub);
  });
  it.each(['signedByPerson', 'signedBySocialWorker'] as const)('needs %s', (side) => {
    const details = signing({ [side]: false }).thenRefused('SIGNATURE_OF_ONE_SIDE_ONLY');
    expect(details).toEqual({ signedByPerson: true, signedBySocialWorker: true, [side]: false });
  });
  it('binds from the day of the signatures at the earliest', () => {
    const details = signing({ from: day('2024-01-14') }).thenRefused(
      'CONTRACT_STARTS_BEFORE_SIGNATURE',
    );
    expect(details).toEqual({ from: '2024-01-14', signedOn: '2024-01-15' });
    signing({ from: day('2024-01-16') }).then(
      ContractSigned({ ...signed.data, from: day('2024-01-16') }, { texts: known.texts }),
      toTheClub,
    );
  });
  it('may last one day and no less', () => {
    const oneDay = {
      ...withoutClub,
      to: agreed.from,
      actions: agreed.actions.map((action) => ({ ...action, until: agreed.from })),
      reviewDays: [agreed.from],
    };
    const { data } = known.signedWithoutClub;
    signing(oneDay).then(
      ContractSigned(
        {
          ...data,
          to: agreed.from,
          actions: data.actions.map((action) => ({ ...action, until: agreed.from })),
          reviewDays: [agreed.from],
        },
        { texts: known.texts },
      ),
    );
    signing({ ...oneDay, to: day('2024-01-14') }).thenRefused('CONTRACT_ENDS_BEFORE_IT_STARTS');
  });
  it.each([
    ['2024-01-14', true],
    ['2024-01-15', false],
    ['2024-07-31', false],
    ['2024-08-01', true],
  ])('has actions and reviews from its first to its last day: %s outside is %s', (on, outside) => {
    const [first, second] = agreed.actions as [
      (typeof agreed.actions)[0],
      (typeof agreed.actions)[0],
    ];
    const action = { ...withoutClub, actions: [{ ...first, until: day(on) }, second] };
    const review = { ...withoutClub, reviewDays: [day(on)] };
    if (outside) {
      const details = signing(action).thenRefused('ACTION_DAY_OUTSIDE_CONTRACT');
      expect(details).toEqual({ action: 1, until: on, from: '2024-01-15', to: '2024-07-31' });
      signing(review).thenRefused('REVIEW_DAY_OUTSIDE_CONTRACT');
    } else {
      const { data } = known.signedWithoutClub;
      const [one, other] = data.actions as [(typeof data.actions)[0], (typeof data.actions)[0]];
      signing(action).then(
        ContractSigned(
          { ...data, actions: [{ ...one, until: day(on) }, other] },
          { texts: known.texts },
        ),
      );
      signing(review).then(
        ContractSigned({ ...data, reviewDays: [day(on)] }, { texts: known.texts }),
      );
    }
  });
  it('is joint action: both sides do something, for a goal that is there', () => {
    for (const side of ['PERSON', 'INSTITUTION'] as const) {
      signing({ actions: agreed.actions.map((action) => ({ ...action, side })) }).thenRefused(
        'ACTIONS_OF_ONE_SIDE_ONLY',
      );
    }
    const stray = agreed.actions.map((action) => ({ ...action, goal: 3 }));
    expect(signing({ actions: stray }).thenRefused('ACTION_WITHOUT_GOAL')).toEqual({ action: 1 });
  });
  it('is realised by a club of the registry that is still entered', () => {
    signing({ kisId: szprotawa }).thenRefused('NOT_A_CLUB');
    signing({ kisId: 'kis-nieznany' as InstitutionId }).thenRefused('NOT_A_CLUB');
    const removedOn = (on: string) => ({
      club: { kind: 'KIS', areas: [], entryRemovedOn: day(on) } as const,
    });
    signing({}, removedOn('2024-01-15')).thenRefused('CLUB_ENTRY_REMOVED');
    signing({}, removedOn('2024-01-16')).then(signedWithTexts, toTheClub);
  });
  it('with a homeless person names the consulted OPS of the last registered address', () => {
    signing({ homeless: true }).thenRefused('CONSULTED_OPS_MISSING');
    signing({ homeless: true, consultedOps: kis }).thenRefused('CONSULTED_NOT_AN_OPS');
    signing({ consultedOps: szprotawa }).thenRefused('CONSULTED_OPS_NOT_EXPECTED');
    signing({ homeless: true, consultedOps: szprotawa }).then(
      ContractSigned({ ...signed.data, consultedOps: szprotawa }, { texts: known.texts }),
      toTheClub,
    );
  });
  it('with a homeless person is the matter of the OPS where that person stays', () => {
    const homeless = { homeless: true, consultedOps: szprotawa };
    const staying = (stay: string) => ({ case: { ...known.open, stay } });
    signing(homeless, staying('0810073')).thenRefused('HOMELESS_WITH_ANOTHER_INSTITUTION');
    signing(homeless, {
      ...staying('0862011'),
      own: { kind: 'PCPR', areas: ['0862'] },
    }).thenRefused('HOMELESS_WITH_ANOTHER_INSTITUTION');
    for (const stay of ['0862011', '086201', '0862']) {
      signing(homeless, staying(stay)).then(
        ContractSigned({ ...signed.data, consultedOps: szprotawa }, { texts: known.texts }),
        toTheClub,
      );
    }
  });
  it('does nothing the second time, and does not quietly change what was signed', () => {
    const history = [known.proposed, signed];
    signing({}, { history }).thenNothing();
    signing({}, { history: [...history, known.amendedTo, known.completed] }).thenNothing();
    for (const other of [
      { to: day('2024-08-31') },
      { kisId: known.otherKis },
      { goals: agreed.goals.slice(0, 1) },
      { reviewDays: agreed.reviewDays.slice(0, 1) },
    ]) {
      signing(other, { history }).thenRefused('CONTRACT_SIGNED_OTHERWISE');
    }
    signing({}, { history, on: '2024-01-16' }).thenRefused('CONTRACT_SIGNED_OTHERWISE');
  });
  it('does not lie before the proposal', () => {
    const details = signing({ from: day('2024-01-10') }, { on: '2024-01-09' }).thenRefused(
      'DAY_BEFORE_PROPOSAL',
    );
    expect(details).toEqual({ on: '2024-01-09', proposedOn: '2024-01-10' });
  });
  it('is refused to another institution, and after a refusal', () => {
    signing({}, { by: pcpr }).thenRefused('CONTRACT_ANOTHER_SIDE_ACTS');
    signing({}, { by: kis, history: [known.proposed, signed] }).thenRefused(
      'CONTRACT_ANOTHER_SIDE_ACTS',
    );
    signing({}, { history: [known.proposed, known.refused] }).thenRefused(
      'CONTRACT_STEP_NOT_ALLOWED',
    );
  });
});
