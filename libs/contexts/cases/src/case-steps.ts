import type { CaseEvent, DisclosureEvent } from '#language/event-catalogue';
import { refuse } from '#language/kernel';
import { thingIndex, type ThingDefinition } from '#platform/service';
import { caseFold, type Case, type CaseStatus } from './case.js';

export type CaseStep =
  | 'case:change-owner'
  | 'case:report-labour-status'
  | 'case:assess-eligibility'
  | 'case:close'
  | 'case:reopen';

/** What each state of a case allows. A missing state does not compile. */
export const steps: Readonly<Record<CaseStatus, readonly CaseStep[]>> = {
  none: [],
  open: ['case:change-owner', 'case:report-labour-status', 'case:assess-eligibility', 'case:close'],
  closed: ['case:reopen'],
};

export type StepRefusal = 'CASE_STEP_NOT_ALLOWED';

/** Why a step cannot be done in this state; undefined when it can. */
export const whyNot = (state: Case, step: CaseStep) =>
  steps[state.status].includes(step)
    ? undefined
    : refuse('CASE_STEP_NOT_ALLOWED', { status: state.status });

/**
 * The case as a thing: its owner knows it here. Other parties read the path; the two acts that they may
 * do, too, have them prove their standing.
 */
export const caseThing: ThingDefinition<Case, CaseEvent | DisclosureEvent> = {
  thing: 'case',
  fold: caseFold,
  exists: (state) => state.status !== 'none',
  knownTo: (state) => (state.status === 'none' ? [] : [state.owner]),
  allowed: (state) =>
    state.status === 'none' ? [] : steps[state.status].map((act) => ({ act, by: [state.owner] })),
  show: (state) => {
    if (state.status === 'none') return {};
    const competenceUnknown = state.residence === undefined && state.stay === undefined;
    return { ...state, warnings: competenceUnknown ? [COMPETENCE_UNKNOWN] : [] };
  },
};

const COMPETENCE_UNKNOWN = {
  code: 'RESIDENCE_AND_STAY_UNKNOWN',
  polish:
    'Nie podano gminy zamieszkania ani pobytu: nie da się sprawdzić właściwości ośrodka pomocy społecznej.',
};

/** The list of cases, for each institution those that it owns. */
export const caseIndex = thingIndex(caseThing);
