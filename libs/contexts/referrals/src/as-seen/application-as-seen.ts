import type { ApplicationEvent } from '#language/event-catalogue';
import type { CaseId, CivilDate, ClientId, Fold, InstitutionId } from '#language/kernel';

/** What a referral needs to know of the application that it rests on. */
export type ApplicationAsSeen =
  | { readonly status: 'none' }
  | {
      readonly status: 'open' | 'closed';
      readonly caseId: CaseId;
      readonly clientId: ClientId;
      readonly recordedBy: InstitutionId;
      readonly addressee: InstitutionId;
      readonly competentOps: InstitutionId;
      /** The OPS that was asked for its opinion, and so knows the application. */
      readonly askedOps?: InstitutionId;
      /** Without the interview there will be no opinion (UZS 12(2)). */
      readonly interviewRefused?: true;
      readonly opinion?: {
        readonly conclusion: 'POSITIVE' | 'NEGATIVE';
        readonly issuedOn: CivilDate;
      };
    };

export const applicationAsSeen: Fold<ApplicationAsSeen, ApplicationEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'ApplicationSubmitted') {
      const { caseId, clientId, recordedBy, addressee, competentOps } = event.data;
      return { status: 'open', caseId, clientId, recordedBy, addressee, competentOps };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'OpinionRequested':
        return { ...state, askedOps: event.data.ops };
      case 'EnvironmentalInterviewRefused':
        return { ...state, interviewRefused: true };
      case 'OpinionIssued': {
        const { conclusion, issuedOn } = event.data;
        return { ...state, opinion: { conclusion, issuedOn } };
      }
      case 'ApplicationRefused':
      case 'ApplicationWithdrawn':
        return { ...state, status: 'closed' };
      default:
        return state;
    }
  },
};
