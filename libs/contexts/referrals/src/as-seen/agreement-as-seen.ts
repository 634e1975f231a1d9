import type { AGREEMENT_KINDS, AgreementEvent } from '#language/event-catalogue';
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

type Changeable = Extract<AgreementEvent, { readonly type: 'AgreementAmended' }>['data'];

export const agreementAsSeen: Fold<AgreementAsSeen, AgreementEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'AgreementConcluded') {
      const { kind, gminas, financing, from } = event.data;
      return {
        ...{ status: 'concluded', kind, gminas, financing, from },
        ...changeable(event.data),
      };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'AgreementAmended': {
        // An amendment states the end and the agreed terms anew: what it leaves out is no more.
        const { lastDay: _, returnsMax: __, ...lasting } = state;
        return { ...lasting, ...changeable(event.data) };
      }
      case 'AgreementTerminated':
        return { ...state, lastDay: event.data.lastDay };
      default:
        return state;
    }
  },
};

const changeable = ({ to, agreedTerms }: Changeable) => ({
  ...(to && { lastDay: to }),
  ...(agreedTerms.returnsMax && { returnsMax: agreedTerms.returnsMax }),
});
