import type { DisclosureEvent, Financing, ReferralEvent } from '#language/event-catalogue';
import {
  assertNever,
  type ApplicationId,
  type CaseId,
  type CivilDate,
  type ClientId,
  type Fold,
  type InstitutionId,
  type ParticipationId,
  type ReferralId,
} from '#language/kernel';

/** What every referral is from its draft on. */
export interface Drafted {
  readonly referralId: ReferralId;
  readonly caseId: CaseId;
  readonly clientId: ClientId;
  readonly applicationId: ApplicationId;
  readonly issuer: InstitutionId;
  readonly receiver: InstitutionId;
}

/** What is added by the issue. */
export interface Issued extends Drafted {
  readonly financing: Financing;
  readonly validTo?: CivilDate;
  readonly supersedes?: ReferralId;
  /** The OPS that a labour office notified (UZS 12(1) in fine), and whether it has confirmed that. */
  readonly notifiedOps?: InstitutionId;
  readonly notificationReceived: boolean;
  readonly acknowledged: boolean;
  readonly returns: number;
}

/** What must be met before a day in the centre can be planned. */
export type AcceptanceCondition = 'MEDICAL_EXAMINATION' | 'FINANCING_CONFIRMED' | 'OTHER';

/** Where the issuer went instead, and on what terms: the issuer's alone. */
export type Forwarding = Omit<
  Extract<ReferralEvent, { readonly type: 'ReferralForwarded' }>['data'],
  'newReferralId'
>;

export type Referral =
  | { readonly status: 'none' }
  | (Drafted & { readonly status: 'draft' })
  | (Issued & { readonly status: 'issued' | 'delivered' })
  | (Issued & { readonly status: 'returned'; readonly missing: readonly string[] })
  | (Issued & {
      readonly status: 'waiting';
      readonly place: number;
      readonly priority: 'FOUNDER_GMINA' | 'OTHER_GMINA';
    })
  | (Issued & {
      readonly status: 'accepted';
      readonly plannedStart?: CivilDate;
      readonly condition?: AcceptanceCondition;
      readonly workshop?: string;
      readonly freePlaceConfirmed: boolean;
    })
  | (Issued & {
      readonly status: 'rejected';
      readonly reason: string;
      readonly suggestedCentre?: InstitutionId;
    })
  | (Issued & { readonly status: 'lapsed'; readonly reason: string })
  | (Issued & { readonly status: 'consumed'; readonly participationId: ParticipationId })
  | (Drafted &
      Partial<Issued> & {
        readonly status: 'withdrawn';
        readonly endedBy: 'ISSUER' | 'PERSON';
        readonly reason: string;
      })
  | (Issued & {
      readonly status: 'forwarded';
      readonly newReferralId: ReferralId;
      readonly forwarding: Forwarding;
    });

export type ReferralStatus = Referral['status'];
export type ReferralFact = ReferralEvent | DisclosureEvent;

export const referral: Fold<Referral, ReferralFact> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'ReferralDrafted': {
        const { type: _, ...drafted } = event.data;
        return { ...drafted, status: 'draft' };
      }
      case 'ReferralIssued': {
        const { type: _, negativeOpinionReason: __, ...data } = event.data;
        const fresh = { notificationReceived: false, acknowledged: false, returns: 0 };
        return { ...present(data), ...fresh, status: 'issued' };
      }
      case 'OpsNotified':
        return marked(state, { notifiedOps: event.data.ops });
      case 'OpsNotificationReceived':
        return marked(state, { notificationReceived: true });
      case 'ReferralDelivered':
        return { ...issued(state), status: 'delivered' };
      case 'ReferralAcknowledged':
        return marked(state, { acknowledged: true });
      case 'ReferralReturned': {
        const { returns, ...rest } = answered(state);
        const { missing } = event.data;
        return { ...rest, returns: returns + 1, missing, status: 'returned' };
      }
      case 'ReferralSupplemented': {
        const { financing, ...rest } = issued(state);
        return { ...rest, financing: event.data.financing ?? financing, status: 'delivered' };
      }
      case 'ReferralWaitlisted':
        return { ...answered(state), ...event.data, status: 'waiting' };
      case 'ReferralAccepted':
        return { ...answered(state), ...present(event.data), status: 'accepted' };
      case 'ReferralRejected':
        return { ...answered(state), ...present(event.data), status: 'rejected' };
      case 'ReferralLapsed':
        return { ...issued(state), reason: event.data.reason, status: 'lapsed' };
      case 'ReferralConsumed': {
        const { participationId } = event.data;
        return { ...issued(state), participationId, status: 'consumed' };
      }
      case 'ReferralWithdrawn':
        return { ...drafted(state), ...event.data, status: 'withdrawn' };
      case 'ReferralForwarded': {
        const { newReferralId, ...forwarding } = event.data;
        return { ...issued(state), newReferralId, forwarding, status: 'forwarded' };
      }
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

type Present<Data> = {
  [Key in keyof Data as undefined extends Data[Key] ? never : Key]: Data[Key];
} & { [Key in keyof Data as undefined extends Data[Key] ? Key : never]?: NonNullable<Data[Key]> };

/** The data without what the catalogue lets be absent or undefined. */
const present = <Data extends object>(data: Data): Present<Data> =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined),
  ) as unknown as Present<Data>;

/** The referral as such, without what only its last state told. */
function drafted(state: Referral): Drafted & Partial<Issued> {
  if (state.status === 'none') throw new Error('A referral was ended before it was drafted.');
  return isIssued(state) ? issued(state) : state;
}

function issued(state: Referral): Issued {
  const { referralId, caseId, clientId, applicationId, issuer, receiver } = left(state);
  const { financing, notificationReceived, acknowledged, returns } = left(state);
  const { validTo, supersedes, notifiedOps } = left(state);
  return {
    ...{ referralId, caseId, clientId, applicationId, issuer, receiver, financing },
    ...{ notificationReceived, acknowledged, returns },
    ...present({ validTo, supersedes, notifiedOps }),
  };
}

/** A mark leaves the state as it is. */
const marked = (state: Referral, mark: Partial<Issued>): Referral => ({ ...left(state), ...mark });

function left(state: Referral): Referral & Issued {
  if (!isIssued(state)) throw new Error('A referral was answered before it was issued.');
  return state;
}

/** Whether it ever left the issuer: a draft that was withdrawn never did. */
export const isIssued = (state: Referral): state is Referral & Issued => 'financing' in state;

/** An answer of the centre implies that it received the referral. */
const answered = (state: Referral): Issued => ({ ...issued(state), acknowledged: true });
