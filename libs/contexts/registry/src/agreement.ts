import type { AgreementEvent } from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold, type InstitutionId } from '#language/kernel';
import type { WithoutAbsent } from './without-absent.js';

export type AgreementTerms = WithoutAbsent<
  Extract<AgreementEvent, { type: 'AgreementConcluded' }>['data']
>;
export type AgreedTerms = AgreementTerms['agreedTerms'];

/** What is to change: how the last day and the agreed answers will stand afterwards. */
export interface Amendment {
  readonly to?: CivilDate;
  readonly agreedTerms: AgreedTerms;
  /** The first of them proposed it. */
  readonly confirmedBy: readonly InstitutionId[];
}

export type Agreement =
  | { readonly status: 'none' }
  | {
      readonly status: 'proposed';
      readonly terms: AgreementTerms;
      /** The first of them proposed it. */
      readonly confirmedBy: readonly InstitutionId[];
    }
  | {
      readonly status: 'concluded';
      readonly terms: AgreementTerms;
      readonly amendment?: Amendment;
    }
  | {
      readonly status: 'terminated';
      readonly terms: AgreementTerms;
      readonly lastDay: CivilDate;
    };

export type AgreementStatus = Agreement['status'];

export const agreement: Fold<Agreement, AgreementEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'AgreementProposed':
        return { status: 'proposed', terms: event.data as AgreementTerms, confirmedBy: [] };
      case 'AgreementConfirmed':
        return confirmed(state, event.data.by);
      case 'AgreementConcluded':
        return { status: 'concluded', terms: event.data as AgreementTerms };
      case 'AgreementAmendmentProposed': {
        const { agreementId: _, ...change } = event.data;
        return {
          status: 'concluded',
          terms: inForce(state),
          amendment: { ...change, confirmedBy: [] } as Amendment,
        };
      }
      case 'AgreementAmended': {
        const { to: _, ...terms } = inForce(state);
        return { status: 'concluded', terms: { ...terms, ...event.data } as AgreementTerms };
      }
      case 'AgreementTerminated':
        return { status: 'terminated', terms: inForce(state), lastDay: event.data.lastDay };
      default:
        return assertNever(event);
    }
  },
};

function inForce(state: Agreement): AgreementTerms {
  if (state.status !== 'concluded') throw new Error('An agreement was changed while not in force.');
  return state.terms;
}

function confirmed(state: Agreement, by: InstitutionId): Agreement {
  if (state.status === 'proposed') return { ...state, confirmedBy: [...state.confirmedBy, by] };
  if (state.status !== 'concluded' || state.amendment === undefined) {
    throw new Error('There was nothing to confirm.');
  }
  const { amendment } = state;
  return {
    ...state,
    amendment: { ...amendment, confirmedBy: [...amendment.confirmedBy, by] },
  };
}

/** The parties whose confirmation is still awaited, of the agreement or of its amendment. */
export function awaited(state: Agreement): readonly InstitutionId[] {
  switch (state.status) {
    case 'proposed':
      return without(state.terms.parties, state.confirmedBy);
    case 'concluded':
      return state.amendment ? without(state.terms.parties, state.amendment.confirmedBy) : [];
    case 'none':
    case 'terminated':
      return [];
  }
}

const without = (all: readonly InstitutionId[], some: readonly InstitutionId[]) =>
  all.filter((one) => !some.includes(one));
