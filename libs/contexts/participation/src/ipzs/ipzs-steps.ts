import { refuse, type CivilDate, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import { ipzs, type Ipzs, type IpzsFact, type IpzsStatus } from './ipzs.js';
import { showIpzs } from './show-ipzs.js';

export type IpzsStep =
  'ipzs:revise' | 'ipzs:agree' | 'ipzs:refuse-agreement' | 'ipzs:sign' | 'ipzs:amend';

/**
 * What each state allows. A revision ends with the admission, an amendment begins with it; that is told by
 * the participation's own facts. A missing state does not compile.
 */
export const ipzsSteps: Readonly<Record<IpzsStatus, readonly IpzsStep[]>> = {
  none: [],
  draft: ['ipzs:agree', 'ipzs:refuse-agreement', 'ipzs:sign', 'ipzs:revise'],
  agreed: ['ipzs:sign', 'ipzs:revise'],
  signed: ['ipzs:agree', 'ipzs:refuse-agreement', 'ipzs:revise'],
  refused: ['ipzs:revise'],
  ready: ['ipzs:revise', 'ipzs:amend'],
};

/** The agreement is the competent OPS's alone; everything else is the centre's. */
const sideOf = (state: Exclude<Ipzs, { status: 'none' }>, step: IpzsStep): InstitutionId =>
  step === 'ipzs:agree' || step === 'ipzs:refuse-agreement' ? state.ops : state.centre;

function allowed(state: Ipzs): readonly (PossibleAct & { readonly act: IpzsStep })[] {
  if (state.status === 'none') return [];
  return ipzsSteps[state.status].map((act) => ({ act, by: [sideOf(state, act)] }));
}

export type IpzsStepRefusal =
  'IPZS_ANOTHER_SIDE_ACTS' | 'IPZS_STEP_NOT_ALLOWED' | 'IPZS_DAY_BEFORE_DRAFT';

/** Why a step cannot be done on that day: another side does it, or the state does not allow it. */
export function whyNot(
  state: Ipzs,
  step: IpzsStep,
  { by, on }: { readonly by: { readonly institutionId: InstitutionId }; readonly on: CivilDate },
) {
  if (state.status !== 'none' && sideOf(state, step) !== by.institutionId) {
    return refuse('IPZS_ANOTHER_SIDE_ACTS');
  }
  if (state.status === 'none' || !ipzsSteps[state.status].includes(step)) {
    return refuse('IPZS_STEP_NOT_ALLOWED', { status: state.status });
  }
  const { draftedOn } = state;
  return on < draftedOn ? refuse('IPZS_DAY_BEFORE_DRAFT', { draftedOn, on }) : undefined;
}

/** Both act on a version that they have read: not on one that was revised meanwhile. */
export function whyNotThisVersion(state: Ipzs, asked: number) {
  if (state.status === 'none' || state.programmeVersion === asked) return undefined;
  return refuse('IPZS_VERSION_SUPERSEDED', { asked, current: state.programmeVersion });
}

/** The programme as a thing: who may know it and what may be done with it now. */
export const ipzsThing: ThingDefinition<Ipzs, IpzsFact> = {
  thing: 'ipzs',
  fold: ipzs,
  exists: ({ status }) => status !== 'none',
  knownTo: (state) => {
    if (state.status === 'none') return [];
    const signed = 'signedOn' in state && state.signedOn !== undefined;
    return [...new Set([state.centre, state.ops, ...(signed ? [state.issuer] : [])])];
  },
  allowed,
  show: showIpzs,
};
