import type { ContractId } from '#language/kernel';
import { act, type AnyAct } from '#platform/service';
import { AmendContract, amendContract } from './amend-contract/amend-contract.js';
import { amendingOf } from './amend-contract/texts-so-far.js';
import { CompleteContract, completeContract } from './complete-contract/complete-contract.js';
import { contractThing } from './contract-steps.js';
import { ProposeContract, proposeContract } from './propose-contract/propose-contract.js';
import { RefuseContract, refuseContract } from './refuse-contract/refuse-contract.js';
import { refusals } from './refusals.js';
import { ReviewContract, reviewContract } from './review-contract/review-contract.js';
import { SignContract, signContract } from './sign-contract/sign-contract.js';
import { StateBreach, stateBreach } from './state-breach/state-breach.js';
import { namedIn, standingOf } from './surroundings.js';
import { TerminateContract, terminateContract } from './terminate-contract/terminate-contract.js';

const id = ({ contractId }: { readonly contractId: ContractId }) => contractId;
const thing = contractThing;

/** For each act: which command, which stream, which decision. */
export const contractActs: readonly AnyAct[] = [
  act({
    act: 'contract:propose',
    door: 'POST /cases/{id}/contracts',
    polish: 'zaproponować kontrakt socjalny',
    command: ProposeContract,
    thing,
    id,
    creates: true,
    provesStanding: true,
    prepare: standingOf,
    decide: proposeContract,
    refusals,
  }),
  act({
    act: 'contract:sign',
    door: 'POST /contracts/{id}/signature',
    polish: 'zapisać zawarcie kontraktu socjalnego',
    command: SignContract,
    thing,
    id,
    prepare: namedIn,
    decide: signContract,
    refusals,
  }),
  act({
    act: 'contract:refuse',
    door: 'POST /contracts/{id}/refusal',
    polish: 'zapisać, że kontraktu socjalnego nie zawarto',
    command: RefuseContract,
    thing,
    id,
    decide: refuseContract,
    refusals,
  }),
  act({
    act: 'contract:amend',
    door: 'POST /contracts/{id}/amendment',
    polish: 'zapisać zmianę kontraktu socjalnego',
    command: AmendContract,
    thing,
    id,
    prepare: amendingOf,
    decide: amendContract,
    refusals,
  }),
  act({
    act: 'contract:review',
    door: 'POST /contracts/{id}/review',
    polish: 'ocenić realizację kontraktu socjalnego',
    command: ReviewContract,
    thing,
    id,
    decide: reviewContract,
    refusals,
  }),
  act({
    act: 'contract:state-breach',
    door: 'POST /contracts/{id}/breach',
    polish: 'stwierdzić niedotrzymanie kontraktu socjalnego',
    command: StateBreach,
    thing,
    id,
    decide: stateBreach,
    refusals,
  }),
  act({
    act: 'contract:complete',
    door: 'POST /contracts/{id}/completion',
    polish: 'zapisać, że kontrakt socjalny zrealizowano',
    command: CompleteContract,
    thing,
    id,
    decide: completeContract,
    refusals,
  }),
  act({
    act: 'contract:terminate',
    door: 'POST /contracts/{id}/termination',
    polish: 'zapisać rozwiązanie kontraktu socjalnego',
    command: TerminateContract,
    thing,
    id,
    decide: terminateContract,
    refusals,
  }),
];
