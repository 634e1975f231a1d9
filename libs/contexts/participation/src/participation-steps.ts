import { refuse, type CivilDate, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import { stepsOf, type ParticipationStep } from './lifecycle.js';
import {
  leaderOf,
  participation,
  type KnownParticipation,
  type Participation,
  type ParticipationFact,
} from './participation.js';
import { showParticipation } from './show-participation.js';

/** The receipt of a trial's result is the OPS's; everything else is the centre's or the club's. */
const sideOf = (state: KnownParticipation, step: ParticipationStep): InstitutionId =>
  step === 'participation:confirm-trial-result' ? state.ops : leaderOf(state);

function possible(state: KnownParticipation, step: ParticipationStep): boolean {
  if (step === 'participation:issue-certificate') return state.certificate === undefined;
  if (step !== 'participation:confirm-trial-result') return true;
  const result = state.kind === 'CIS' ? state.trial.result : undefined;
  return result !== undefined && result.receivedOn === undefined;
}

function allowed(
  state: Participation,
): readonly (PossibleAct & { readonly act: ParticipationStep })[] {
  if (state.status === 'none') return [];
  return stepsOf(state.status)
    .filter((step) => possible(state, step))
    .map((act) => ({ act, by: [sideOf(state, act)] }));
}

export type StepRefusal =
  'PARTICIPATION_ANOTHER_SIDE_ACTS' | 'PARTICIPATION_STEP_NOT_ALLOWED' | 'DAY_BEFORE_PARTICIPATION';

/** Why a step cannot be done on that day: another side does it, or the state does not allow it. */
export function whyNot(
  state: Participation,
  step: ParticipationStep,
  { by, on }: { readonly by: { readonly institutionId: InstitutionId }; readonly on: CivilDate },
) {
  if (state.status !== 'none' && sideOf(state, step) !== by.institutionId) {
    return refuse('PARTICIPATION_ANOTHER_SIDE_ACTS');
  }
  if (state.status === 'none' || !allowed(state).some(({ act }) => act === step)) {
    return refuse('PARTICIPATION_STEP_NOT_ALLOWED', { status: state.status });
  }
  const { startedOn } = state;
  return on < startedOn ? refuse('DAY_BEFORE_PARTICIPATION', { startedOn, on }) : undefined;
}

/** The same where the state itself says it: for what the types know and the table says as well. */
export const notAllowed = (state: Participation) =>
  refuse('PARTICIPATION_STEP_NOT_ALLOWED', { status: state.status });

/** The participation as a thing: who may know it and what may be done with it now. */
export const participationThing: ThingDefinition<Participation, ParticipationFact> = {
  thing: 'participation',
  fold: participation,
  exists: ({ status }) => status !== 'none',
  knownTo: (state) => {
    if (state.status === 'none') return [];
    const referred = state.kind === 'CIS' ? [state.issuer] : [];
    return [...new Set([leaderOf(state), state.ops, ...referred])];
  },
  allowed,
  show: showParticipation,
};
