import type { Financing, ReferralEvent, DisclosureEvent } from '#language/event-catalogue';
import {
  assertNever,
  type ApplicationId,
  type CaseId,
  type CivilDate,
  type ClientId,
  type Fold,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';

/** What every referral is from its draft on. */
interface Drafted {
  readonly referralId: ReferralId;
  readonly caseId: CaseId;
  readonly clientId: ClientId;
  readonly applicationId: ApplicationId;
  readonly issuer: InstitutionId;
  readonly receiver: InstitutionId;
}

/** What is added by the issue. */
interface Issued extends Drafted {
  readonly financing: Financing;
  readonly issuedOn?: CivilDate;
  readonly validTo?: CivilDate;
  readonly supersedes?: ReferralId;
  /** The OPS that a labour office notified (UZS 12(1) in fine), and whether it has confirmed that. */
  readonly notifiedOps?: InstitutionId;
  readonly notificationReceived: boolean;
  readonly acknowledged: boolean;
  readonly returns: number;
}

export type Referral =
  | { readonly status: 'none' }
  | (Drafted & { readonly status: 'draft' })
  | (Issued & { readonly status: 'issued' | 'delivered' | 'waiting' })
  | (Issued & { readonly status: 'returned'; readonly missing: readonly string[] })
  | (Issued & {
      readonly status: 'accepted';
      readonly plannedStart?: CivilDate;
      readonly condition?: string;
      readonly workshop?: string;
    })
  | (Issued & {
      readonly status: 'rejected';
      readonly reason: string;
      readonly suggestedCentre?: InstitutionId;
    })
  | (Issued & { readonly status: 'lapsed'; readonly reason: string })
  | (Drafted &
      Partial<Issued> & {
        readonly status: 'withdrawn';
        readonly endedBy: 'ISSUER' | 'PERSON';
        readonly reason: string;
      })
  | (Issued & {
      readonly status: 'forwarded';
      readonly newReferralId: ReferralId;
      readonly forwardedTo: InstitutionId;
    });

export type ReferralStatus = Referral['status'];

export const referral: Fold<Referral, ReferralEvent | DisclosureEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'ReferralDrafted': {
        const { type: _, ...drafted } = event.data;
        return { ...drafted, status: 'draft' } as Referral;
      }
      case 'ReferralIssued': {
        const { type: _, negativeOpinionReason: __, ...data } = event.data;
        return {
          ...(data as Drafted & { financing: Financing }),
          status: 'issued',
          notificationReceived: false,
          acknowledged: false,
          returns: 0,
        } as Referral;
      }
      case 'OpsNotified':
        return { ...issued(state), notifiedOps: event.data.ops } as Referral;
      case 'OpsNotificationReceived':
        return { ...issued(state), notificationReceived: true } as Referral;
      case 'ReferralDelivered':
        return { ...issued(state), status: 'delivered' };
      case 'ReferralAcknowledged':
        return { ...issued(state), acknowledged: true } as Referral;
      case 'ReferralReturned':
        return {
          ...answered(state),
          status: 'returned',
          missing: event.data.missing,
          returns: issued(state).returns + 1,
        };
      case 'ReferralSupplemented': {
        const { missing: _, ...rest } = issued(state) as Issued & { missing?: unknown };
        const { financing = rest.financing } = event.data;
        return { ...rest, financing, status: 'delivered' };
      }
      case 'ReferralWaitlisted':
        return { ...answered(state), status: 'waiting' };
      case 'ReferralAccepted': {
        const { freePlaceConfirmed: _, ...place } = event.data;
        return { ...answered(state), ...(place as object), status: 'accepted' } as Referral;
      }
      case 'ReferralRejected':
        return { ...answered(state), ...(event.data as { reason: string }), status: 'rejected' } as Referral;
      case 'ReferralLapsed':
        return { ...issued(state), status: 'lapsed', reason: event.data.reason };
      case 'ReferralWithdrawn':
        return { ...drafted(state), ...event.data, status: 'withdrawn' } as Referral;
      case 'ReferralForwarded':
        return {
          ...issued(state),
          status: 'forwarded',
          newReferralId: event.data.newReferralId,
          forwardedTo: event.data.receiver,
        };
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

function drafted(state: Referral): Drafted & Partial<Issued> {
  if (state.status === 'none') throw new Error('A referral was ended before it was drafted.');
  return state;
}

function issued(state: Referral): Issued & { readonly status: ReferralStatus } {
  if (state.status === 'none' || state.status === 'draft') {
    throw new Error('A referral was answered before it was issued.');
  }
  return state as Issued & { readonly status: ReferralStatus };
}

/** An answer of the centre implies that it received the referral. */
const answered = (state: Referral) => ({ ...issued(state), acknowledged: true });
