import type { CaseEvent } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** What a referral needs to know of the case: whether it is open, where the person lives, what was assessed and reported. */
export interface CaseAsSeen {
  readonly status: 'none' | 'open' | 'closed';
  /** Gmina of residence and of stay, as TERC. */
  readonly residence?: string;
  readonly stay?: string;
  readonly eligibility?: {
    readonly groupConfirmed: boolean;
    readonly noExclusion: boolean;
    readonly clubOnly: boolean;
  };
  /** As the labour office reported it last; nobody infers it. */
  readonly labourStatus?: {
    readonly registered: boolean;
    readonly longTermUnemployed: boolean;
    readonly benefitRight: boolean;
    readonly statusLostOn?: CivilDate | undefined;
  };
}

export const caseAsSeen: Fold<CaseAsSeen, CaseEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'CaseOpened': {
        const { residence, stay } = event.data;
        return { status: 'open', ...(residence && { residence }), ...(stay && { stay }) };
      }
      case 'EligibilityAssessed': {
        const { groupConfirmed, noExclusion, clubOnly } = event.data;
        return { ...state, eligibility: { groupConfirmed, noExclusion, clubOnly } };
      }
      case 'LabourStatusReported': {
        const { registered, longTermUnemployed, benefitRight, statusLostOn } = event.data;
        const labourStatus = { registered, longTermUnemployed, benefitRight, statusLostOn };
        return { ...state, labourStatus };
      }
      case 'CaseClosed':
        return { ...state, status: 'closed' };
      case 'CaseReopened':
        return { ...state, status: 'open' };
      default:
        return state;
    }
  },
};

/** The gminas of residence and of stay: each of them makes an OPS competent. */
export const gminasOf = ({ residence, stay }: CaseAsSeen): readonly string[] =>
  [residence, stay].filter((gmina) => gmina !== undefined);
