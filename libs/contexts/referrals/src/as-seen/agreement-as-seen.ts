import { AGREEMENT_KINDS, type AgreementEvent } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** What a referral needs to know of an agreement. It holds only once all its parties have confirmed it. */
export type AgreementAsSeen =
  | { readonly status: 'none' }
  | {
      readonly status: 'concluded';
      readonly kind: (typeof AGREEMENT_KINDS)[number];
      readonly gminas: readonly string[];
      readonly financing: boolean;
      readonly from: CivilDate;
      /** The last day in force, if one is known. */
      readonly lastDay?: CivilDate;
      /** How often a centre may return one referral, where that was agreed. */
      readonly returnsMax?: number;
    };

export const agreementAsSeen: Fold<AgreementAsSeen, AgreementEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'AgreementConcluded') {
      const { kind, gminas, financing, from, to, agreedTerms } = event.data;
      return {
        ...{ status: 'concluded', kind, gminas, financing, from },
        ...(to && { lastDay: to }),
        ...(agreedTerms.returnsMax && { returnsMax: agreedTerms.returnsMax }),
      };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'AgreementAmended': {
        const { to, agreedTerms } = event.data;
        return {
          ...state,
          ...(to && { lastDay: to }),
          ...(agreedTerms.returnsMax && { returnsMax: agreedTerms.returnsMax }),
        };
      }
      case 'AgreementTerminated':
        return { ...state, lastDay: event.data.lastDay };
      default:
        return state;
    }
  },
};
