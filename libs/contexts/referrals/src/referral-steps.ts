import { refuse, type InstitutionId } from '#language/kernel';
import type { PossibleAct, ThingDefinition } from '#platform/service';
import {
  isIssued,
  referral,
  type Referral,
  type ReferralFact,
  type ReferralStatus,
} from './referral.js';
import { showReferral } from './show-referral.js';

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
  | 'referral:forward'
  | 'referral:confirm-notification';

const AN_ANSWER = ['referral:accept', 'referral:reject'] as const;

/** The lifecycle (domain 6.2): what each state allows. A missing state does not compile. */
export const steps: Readonly<Record<ReferralStatus, readonly ReferralStep[]>> = {
  none: [],
  draft: ['referral:issue', 'referral:withdraw'],
  issued: ['referral:withdraw'],
  delivered: [
    'referral:acknowledge',
    'referral:return',
    'referral:waitlist',
    ...AN_ANSWER,
    'referral:withdraw',
    'referral:forward',
  ],
  returned: ['referral:supplement', 'referral:withdraw', 'referral:forward'],
  waiting: [...AN_ANSWER, 'referral:withdraw', 'referral:forward'],
  accepted: ['referral:lapse', 'referral:withdraw'],
  rejected: ['referral:forward'],
  lapsed: ['referral:forward'],
  consumed: [],
  withdrawn: [],
  forwarded: [],
};

type Side = 'issuer' | 'receiver' | 'notifiedOps';

/** Whose step it is. The heads' and the workers' parts in it follow from the permission. */
const sides: Readonly<Record<ReferralStep, Side>> = {
  'referral:issue': 'issuer',
  'referral:acknowledge': 'receiver',
  'referral:return': 'receiver',
  'referral:supplement': 'issuer',
  'referral:waitlist': 'receiver',
  'referral:accept': 'receiver',
  'referral:reject': 'receiver',
  'referral:lapse': 'receiver',
  'referral:withdraw': 'issuer',
  'referral:forward': 'issuer',
  'referral:confirm-notification': 'notifiedOps',
};

function sideOf(state: Referral, act: ReferralStep): InstitutionId | undefined {
  if (state.status === 'none') return undefined;
  const side = sides[act];
  if (side !== 'notifiedOps') return state[side];
  return isIssued(state) ? state.notifiedOps : undefined;
}

function allowed(state: Referral): readonly (PossibleAct & { readonly act: ReferralStep })[] {
  const possible = steps[state.status].filter(
    (act) => act !== 'referral:acknowledge' || !isAcknowledged(state),
  );
  const acts = awaitsNotifiedOps(state)
    ? [...possible, 'referral:confirm-notification' as const]
    : possible;
  return acts.flatMap((act) => {
    const side = sideOf(state, act);
    return side === undefined ? [] : [{ act, by: [side] }];
  });
}

const isAcknowledged = (state: Referral) => isIssued(state) && state.acknowledged;

/** The loop of UZS 12(1) in fine stays open until the OPS confirms it, whatever becomes of the referral. */
const awaitsNotifiedOps = (state: Referral) => isIssued(state) && !state.notificationReceived;

export type StepRefusal = 'REFERRAL_ANOTHER_SIDE_ACTS' | 'REFERRAL_STEP_NOT_ALLOWED';

/** Why a step cannot be done: another side does it, or the state does not allow it. Undefined when it can. */
export function whyNot(state: Referral, act: ReferralStep, by: InstitutionId) {
  const side = sideOf(state, act);
  if (side !== undefined && side !== by) return refuse('REFERRAL_ANOTHER_SIDE_ACTS');
  return allowed(state).some((one) => one.act === act)
    ? undefined
    : refuse('REFERRAL_STEP_NOT_ALLOWED', { status: state.status });
}

/** The referral as a thing: who may know it and what may be done with it now. */
export const referralThing: ThingDefinition<Referral, ReferralFact> = {
  thing: 'referral',
  fold: referral,
  exists: ({ status }) => status !== 'none',
  knownTo: (state) => {
    if (state.status === 'none') return [];
    if (!isIssued(state)) return [state.issuer];
    const { issuer, receiver, notifiedOps } = state;
    return [issuer, receiver, ...(notifiedOps ? [notifiedOps] : [])];
  },
  allowed,
  show: showReferral,
};
