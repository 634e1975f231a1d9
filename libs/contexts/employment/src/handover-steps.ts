import { refuse, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import { handover, type Handover, type HandoverFact, type HandoverStatus } from './handover.js';
import { showHandover } from './show-handover.js';

export type HandoverStep =
  | 'handover:accept'
  | 'handover:decline'
  | 'handover:start-founding'
  | 'handover:register-cooperative';

/** The lifecycle (domain 6.4): what each state allows. A missing state does not compile. */
export const steps: Readonly<Record<HandoverStatus, readonly HandoverStep[]>> = {
  none: [],
  proposed: ['handover:accept', 'handover:decline'],
  accepted: ['handover:start-founding', 'handover:register-cooperative'],
  declined: [],
};

/** A cooperative is founded and registered once, and not founded any more when it is registered. */
function possible(state: Handover, step: HandoverStep): boolean {
  if (state.status !== 'accepted') return true;
  if (state.cooperative !== undefined) return false;
  return step !== 'handover:start-founding' || state.foundingStartedOn === undefined;
}

/** Every step is the addressed OWES's; the sender only proposes. */
function allowed(state: Handover): readonly (PossibleAct & { readonly act: HandoverStep })[] {
  if (state.status === 'none') return [];
  const { owes } = state;
  return steps[state.status]
    .filter((step) => possible(state, step))
    .map((act) => ({ act, by: [owes] }));
}

export type HandoverStepRefusal = 'HANDOVER_ANOTHER_SIDE_ACTS' | 'HANDOVER_STEP_NOT_ALLOWED';

/** Why a step cannot be done: another side does it, or the state does not allow it. Undefined when it can. */
export function whyNot(state: Handover, act: HandoverStep, by: InstitutionId) {
  if (state.status !== 'none' && state.owes !== by) return refuse('HANDOVER_ANOTHER_SIDE_ACTS');
  return allowed(state).some((one) => one.act === act)
    ? undefined
    : refuse('HANDOVER_STEP_NOT_ALLOWED', { status: state.status });
}

/** The hand-over as a thing: its two sides know it, nobody else does. */
export const handoverThing: ThingDefinition<Handover, HandoverFact> = {
  thing: 'handover',
  fold: handover,
  exists: ({ status }) => status !== 'none',
  knownTo: (state) => (state.status === 'none' ? [] : [...new Set([state.from, state.owes])]),
  allowed,
  show: showHandover,
};
