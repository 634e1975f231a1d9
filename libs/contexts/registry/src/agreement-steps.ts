import type { AgreementEvent } from '#language/event-catalogue';
import { refuse, type InstitutionId } from '#language/kernel';
import { thingIndex, type PossibleAct, type ThingDefinition } from '#platform/service';
import { agreement, awaited, type Agreement } from './agreement.js';

export type AgreementStep = 'agreement:confirm' | 'agreement:amend' | 'agreement:terminate';
export type AgreementStepRefusal = 'AGREEMENT_STEP_NOT_ALLOWED';

/** The lifecycle of an agreement: what each state allows, and which parties may do it. */
export function possibleSteps(
  state: Agreement,
): readonly (PossibleAct & { readonly act: AgreementStep })[] {
  switch (state.status) {
    case 'none':
    case 'terminated':
      return [];
    case 'proposed':
      return [{ act: 'agreement:confirm', by: awaited(state) }];
    case 'concluded': {
      const by = state.terms.parties;
      // One amendment at a time: nobody confirms another text than the one that was read.
      const change: readonly (PossibleAct & { readonly act: AgreementStep })[] =
        state.amendment === undefined
          ? [{ act: 'agreement:amend', by }]
          : [{ act: 'agreement:confirm', by: awaited(state) }];
      return [...change, { act: 'agreement:terminate', by }];
    }
  }
}

/** Why a party cannot take a step now. Undefined when it can. */
export function whyNot(state: Agreement, act: AgreementStep, by: InstitutionId) {
  return possibleSteps(state).some((step) => step.act === act && step.by.includes(by))
    ? undefined
    : refuse('AGREEMENT_STEP_NOT_ALLOWED', { status: state.status });
}

/** An agreement as a thing: its parties know it, nobody else. */
export const agreementThing: ThingDefinition<Agreement, AgreementEvent> = {
  thing: 'agreement',
  fold: agreement,
  exists: (state) => state.status !== 'none',
  knownTo: (state) => (state.status === 'none' ? [] : state.terms.parties),
  allowed: possibleSteps,
  show: (state) => {
    if (state.status === 'none') return {};
    const { terms, ...more } = state;
    return { ...terms, ...more };
  },
};

export const agreementIndex = thingIndex(agreementThing);
