import { refuse, type InstitutionId } from '#language/kernel';
import type { Asked, ThingDefinition, PossibleAct } from '#platform/service';
import { referral, type Referral, type ReferralStatus } from './referral.js';

type Side = 'issuer' | 'receiver';
export type ReferralStep =
  | 'referral:issue'
  | 'referral:acknowledge'
  | 'referral:return'
  | 'referral:supplement'
  | 'referral:waitlist'
  | 'referral:accept'
  | 'referral:reject'
  | 'referral:lapse'
  | 'referral:withdraw'
  | 'referral:forward';

const WITHDRAW = { act: 'referral:withdraw', side: 'issuer' } as const;
const FORWARD = { act: 'referral:forward', side: 'issuer' } as const;

/** The lifecycle (domain 6.2): what each state allows, and which side may do it. A missing state does not compile. */
export const steps: Readonly<
  Record<ReferralStatus, readonly { readonly act: ReferralStep; readonly side: Side }[]>
> = {
  none: [],
  draft: [{ act: 'referral:issue', side: 'issuer' }, WITHDRAW],
  issued: [WITHDRAW],
  delivered: [
    { act: 'referral:acknowledge', side: 'receiver' },
    { act: 'referral:return', side: 'receiver' },
    { act: 'referral:waitlist', side: 'receiver' },
    { act: 'referral:accept', side: 'receiver' },
    { act: 'referral:reject', side: 'receiver' },
    WITHDRAW,
    FORWARD,
  ],
  returned: [{ act: 'referral:supplement', side: 'issuer' }, WITHDRAW, FORWARD],
  waiting: [
    { act: 'referral:accept', side: 'receiver' },
    { act: 'referral:reject', side: 'receiver' },
    WITHDRAW,
    FORWARD,
  ],
  accepted: [{ act: 'referral:lapse', side: 'receiver' }, WITHDRAW],
  rejected: [FORWARD],
  lapsed: [FORWARD],
  withdrawn: [],
  forwarded: [],
};

/** Why a step cannot be done: another side does it, or the state does not allow it. Undefined when it can. */
export function whyNot(state: Referral, act: ReferralStep, by: InstitutionId) {
  const step = Object.values(steps)
    .flat()
    .find((one) => one.act === act);
  if (state.status !== 'none' && step !== undefined && state[step.side] !== by) {
    return refuse('REFERRAL_ANOTHER_SIDE_ACTS');
  }
  return steps[state.status].some((one) => one.act === act)
    ? undefined
    : refuse('REFERRAL_STEP_NOT_ALLOWED', { status: state.status });
}

export type StepRefusal = 'REFERRAL_ANOTHER_SIDE_ACTS' | 'REFERRAL_STEP_NOT_ALLOWED';
export type AskedStep<Data = object> = Asked<Data>;

/** The referral as a thing: who may know it and what may be done with it now. */
export const referralThing: ThingDefinition<Referral, never> = {
  thing: 'referral',
  fold: referral as never,
  exists: (state) => state.status !== 'none',
  knownTo: (state) => {
    switch (state.status) {
      case 'none':
        return [];
      case 'draft':
        return [state.issuer];
      case 'withdrawn':
        // A draft that was withdrawn was never seen by the receiver.
        return state.financing === undefined ? [state.issuer] : seenBy(state);
      default:
        return seenBy(state);
    }
  },
  allowed: (state) => {
    if (state.status === 'none') return [];
    const acts: PossibleAct[] = steps[state.status].map(({ act, side }) => ({
      act,
      by: [state[side]],
    }));
    if (state.status === 'draft' || state.notifiedOps === undefined) return acts;
    return state.notificationReceived === true
      ? acts
      : [...acts, { act: 'referral:confirm-notification', by: [state.notifiedOps] }];
  },
  show: (state, viewer) => {
    if (state.status === 'none') return {};
    if (state.issuer === viewer) return { ...state };
    // `supersedes` and where the issuer went are the issuer's alone.
    const {
      supersedes: _,
      newReferralId: __,
      forwardedTo: ___,
      ...seen
    } = {
      supersedes: undefined,
      newReferralId: undefined,
      forwardedTo: undefined,
      ...state,
    };
    return seen;
  },
};

const seenBy = (state: {
  issuer: InstitutionId;
  receiver: InstitutionId;
  notifiedOps?: InstitutionId;
}) => [state.issuer, state.receiver, ...(state.notifiedOps ? [state.notifiedOps] : [])];
