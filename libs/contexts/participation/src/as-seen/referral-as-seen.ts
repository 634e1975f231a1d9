import type { ReferralEvent } from '#language/event-catalogue';
import type { ApplicationId, CaseId, ClientId, Fold, InstitutionId } from '#language/kernel';

/** What a programme and an admission need to know of the referral that they rest on. */
export type ReferralAsSeen =
  | { readonly status: 'none' }
  | {
      /** Accepted: the centre has confirmed a place, and nobody has gone elsewhere since. */
      readonly status: 'undelivered' | 'delivered' | 'accepted' | 'consumed' | 'ended';
      readonly caseId: CaseId;
      readonly clientId: ClientId;
      readonly applicationId: ApplicationId;
      readonly issuer: InstitutionId;
      readonly receiver: InstitutionId;
    };

export const referralAsSeen: Fold<ReferralAsSeen, ReferralEvent> = {
  initial: { status: 'none' },
  evolve(state, event): ReferralAsSeen {
    if (event.type === 'ReferralDrafted' || event.type === 'ReferralIssued') {
      const { caseId, clientId, applicationId, issuer, receiver } = event.data;
      return { status: 'undelivered', caseId, clientId, applicationId, issuer, receiver };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'ReferralDelivered':
        return { ...state, status: 'delivered' };
      case 'ReferralAccepted':
        return { ...state, status: 'accepted' };
      case 'ReferralConsumed':
        return { ...state, status: 'consumed' };
      case 'ReferralRejected':
      case 'ReferralLapsed':
      case 'ReferralWithdrawn':
      case 'ReferralForwarded':
        return { ...state, status: state.status === 'undelivered' ? 'undelivered' : 'ended' };
      default:
        return state;
    }
  },
};

/** Whether it reached that centre: to every other one it does not exist. */
export const reached = (referral: ReferralAsSeen, centre: InstitutionId): boolean =>
  referral.status !== 'none' && referral.status !== 'undelivered' && referral.receiver === centre;
