import { refuse, type CivilDate, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import {
  contract,
  isSigned,
  type Contract,
  type ContractFact,
  type ContractStatus,
} from './contract.js';
import { showContract } from './show-contract.js';

export type ContractStep =
  | 'contract:sign'
  | 'contract:refuse'
  | 'contract:amend'
  | 'contract:review'
  | 'contract:state-breach'
  | 'contract:complete'
  | 'contract:terminate';

/** The lifecycle (domain 6.4): what each state allows. A missing state does not compile. */
export const steps: Readonly<Record<ContractStatus, readonly ContractStep[]>> = {
  none: [],
  proposed: ['contract:sign', 'contract:refuse'],
  signed: [
    'contract:amend',
    'contract:review',
    'contract:state-breach',
    'contract:complete',
    'contract:terminate',
  ],
  refused: [],
  completed: [],
  terminated: [],
};

/** Every step is recorded by the institution that concludes the contract; the club only reads. */
const allowed = (state: Contract): readonly (PossibleAct & { readonly act: ContractStep })[] =>
  state.status === 'none'
    ? []
    : steps[state.status].map((act) => ({ act, by: [state.institution] }));

export type StepRefusal =
  | 'CONTRACT_ANOTHER_SIDE_ACTS'
  | 'CONTRACT_STEP_NOT_ALLOWED'
  | 'DAY_BEFORE_PROPOSAL'
  | 'DAY_BEFORE_SIGNATURE';

/** Why a step cannot be done: another side does it, the state does not allow it, or it was not so far yet on that day. */
export function whyNot(
  state: Contract,
  act: ContractStep,
  { by, on }: { readonly by: { readonly institutionId: InstitutionId }; readonly on: CivilDate },
) {
  if (state.status !== 'none' && state.institution !== by.institutionId) {
    return refuse('CONTRACT_ANOTHER_SIDE_ACTS');
  }
  if (state.status === 'none' || !steps[state.status].includes(act)) {
    return refuse('CONTRACT_STEP_NOT_ALLOWED', { status: state.status });
  }
  if (on < state.proposedOn) {
    return refuse('DAY_BEFORE_PROPOSAL', { on, proposedOn: state.proposedOn });
  }
  return isSigned(state) && on < state.signedOn
    ? refuse('DAY_BEFORE_SIGNATURE', { on, signedOn: state.signedOn })
    : undefined;
}

/** The contract as a thing: who may know it and what may be done with it now. */
export const contractThing: ThingDefinition<Contract, ContractFact> = {
  thing: 'contract',
  fold: contract,
  exists: ({ status }) => status !== 'none',
  knownTo: (state) => {
    if (state.status === 'none') return [];
    return [...new Set([state.institution, ...(isSigned(state) ? state.clubs : [])])];
  },
  allowed,
  show: showContract,
};
