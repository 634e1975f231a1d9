import { refuse, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import { employment, type Employment, type EmploymentFact } from './employment.js';

export type EmploymentStep = 'employment:end';

/** Whoever knows the employment may be the first to learn that it has ended. */
export const knownTo = (state: Employment): readonly InstitutionId[] =>
  state.status === 'none' ? [] : [...new Set([state.recordedBy, ...state.informed])];

const allowed = (state: Employment): readonly (PossibleAct & { readonly act: EmploymentStep })[] =>
  state.status === 'started' ? [{ act: 'employment:end', by: knownTo(state) }] : [];

export type EmploymentStepRefusal = 'EMPLOYMENT_ANOTHER_SIDE_ACTS' | 'EMPLOYMENT_STEP_NOT_ALLOWED';

/** Why a step cannot be done: others do it, or the state does not allow it. Undefined when it can. */
export function whyNot(state: Employment, act: EmploymentStep, by: InstitutionId) {
  if (state.status !== 'none' && !knownTo(state).includes(by)) {
    return refuse('EMPLOYMENT_ANOTHER_SIDE_ACTS');
  }
  return allowed(state).some((one) => one.act === act)
    ? undefined
    : refuse('EMPLOYMENT_STEP_NOT_ALLOWED', { status: state.status });
}

/** Pseudonyms of use to their own controller only, and institutions that not everybody may know of. */
const hidden = new Set(['clientId', 'informed']);

/** The employment as a thing: who recorded it knows it, and who was party as far as the recorder could prove. */
export const employmentThing: ThingDefinition<Employment, EmploymentFact> = {
  thing: 'employment',
  fold: employment,
  exists: ({ status }) => status !== 'none',
  knownTo,
  allowed,
  show: (state) =>
    Object.fromEntries(Object.entries(state).filter(([field]) => !hidden.has(field))),
};
