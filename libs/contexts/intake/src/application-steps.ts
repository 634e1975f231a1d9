import { refuse, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import {
  application,
  type Application,
  type ApplicationFact,
  type ApplicationStatus,
  type KnownApplication,
  type Submitted,
} from './application.js';
import { showApplication } from './show-application.js';

export type ApplicationStep =
  | 'application:request-opinion'
  | 'application:record-interview'
  | 'application:give-opinion'
  | 'application:refuse'
  | 'application:withdraw';

const ENDINGS = ['application:refuse', 'application:withdraw'] as const;

/** The lifecycle (domain 6.2): what each state allows. A missing state does not compile. */
export const steps: Readonly<Record<ApplicationStatus, readonly ApplicationStep[]>> = {
  none: [],
  submitted: ['application:request-opinion', 'application:record-interview', ...ENDINGS],
  'interview-held': ['application:give-opinion', ...ENDINGS],
  'interview-refused': ENDINGS,
  opined: ENDINGS,
  refused: [],
  withdrawn: [],
};

/** Whose step it is. The heads' and the workers' parts in it follow from the permission. */
const whose: Readonly<Record<ApplicationStep, (state: Submitted) => readonly InstitutionId[]>> = {
  'application:request-opinion': ({ addressee }) => [addressee],
  'application:record-interview': ({ competentOps }) => [competentOps],
  'application:give-opinion': ({ competentOps }) => [competentOps],
  'application:refuse': ({ addressee }) => [addressee],
  'application:withdraw': ({ recordedBy, addressee }) => [...new Set([recordedBy, addressee])],
};

/** An OPS takes part when it is addressed, or when the addressed labour office has asked for its opinion. */
export const opsTakesPart = ({ addressee, competentOps, request }: Submitted): boolean =>
  addressee === competentOps || request !== undefined;

function possible(state: KnownApplication, step: ApplicationStep): boolean {
  if (step === 'application:request-opinion') return state.request === undefined;
  return step !== 'application:record-interview' || opsTakesPart(state);
}

function allowed(state: Application): readonly (PossibleAct & { readonly act: ApplicationStep })[] {
  if (state.status === 'none') return [];
  return steps[state.status]
    .filter((step) => possible(state, step))
    .map((act) => ({ act, by: whose[act](state) }));
}

export type StepRefusal = 'APPLICATION_ANOTHER_SIDE_ACTS' | 'APPLICATION_STEP_NOT_ALLOWED';

/** Why a step cannot be done: another side does it, or the state does not allow it. Undefined when it can. */
export function whyNot(state: Application, act: ApplicationStep, by: InstitutionId) {
  if (state.status !== 'none' && !whose[act](state).includes(by)) {
    return refuse('APPLICATION_ANOTHER_SIDE_ACTS');
  }
  return allowed(state).some((one) => one.act === act)
    ? undefined
    : refuse('APPLICATION_STEP_NOT_ALLOWED', { status: state.status });
}

/** The application as a thing: who may know it and what may be done with it now. */
export const applicationThing: ThingDefinition<Application, ApplicationFact> = {
  thing: 'application',
  fold: application,
  exists: ({ status }) => status !== 'none',
  knownTo: (state) =>
    state.status === 'none'
      ? []
      : [
          ...new Set([
            state.recordedBy,
            state.addressee,
            ...(opsTakesPart(state) ? [state.competentOps] : []),
          ]),
        ],
  allowed,
  show: showApplication,
};
