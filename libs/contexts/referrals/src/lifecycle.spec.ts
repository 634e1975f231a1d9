import { foldAll, type Decision, type InstitutionId } from '#language/kernel';
import { askedBy } from '#testing';
import fc from 'fast-check';
import { acceptReferral } from './accept-referral/accept-referral.js';
import { acknowledgeReferral } from './acknowledge-referral/acknowledge-referral.js';
import { agreementAsSeen } from './as-seen/agreement-as-seen.js';
import { confirmNotification } from './confirm-notification/confirm-notification.js';
import { forwardReferral } from './forward-referral/forward-referral.js';
import { issueReferral } from './issue-referral/issue-referral.js';
import { lapseReferral } from './lapse-referral/lapse-referral.js';
import { referralThing, type ReferralStep } from './referral-steps.js';
import { referral, type Referral, type ReferralFact, type ReferralStatus } from './referral.js';
import * as some from './referrals.fixture.js';
import { rejectReferral } from './reject-referral/reject-referral.js';
import { returnReferral } from './return-referral/return-referral.js';
import { supplementReferral } from './supplement-referral/supplement-referral.js';
import { waitlistReferral } from './waitlist-referral/waitlist-referral.js';
import { withdrawReferral } from './withdraw-referral/withdraw-referral.js';

const { referralId } = some;
const on = <More extends object>(by: string, more: More) =>
  askedBy(by, 'OPS_HEAD', '2026-07-08', { referralId, ...more });
const payment = some.inOrder;

/** Every act, asked in a way that nothing but the step can speak against, and that was not done before. */
const attempts: Readonly<
  Record<ReferralStep, (by: string, state: Referral) => Decision<unknown, string>>
> = {
  'referral:issue': (by, state) =>
    issueReferral(on(by, { financing: some.zbaszynekPays }), state, some.inOrder),
  'referral:acknowledge': (by, state) => acknowledgeReferral(on(by, {}), state),
  'referral:return': (by, state) =>
    returnReferral(on(by, { missing: ['OPINION_COPY'] }), state, agreementAsSeen.initial),
  'referral:supplement': (by, state) =>
    supplementReferral(on(by, { items: ['FINANCING_DECLARATION'] }), state, payment),
  'referral:waitlist': (by, state) => waitlistReferral(on(by, { place: 9 }), state, payment),
  'referral:accept': (by, state) =>
    acceptReferral(
      on(by, { condition: 'MEDICAL_EXAMINATION', freePlaceConfirmed: true }),
      state,
      payment,
    ),
  'referral:reject': (by, state) =>
    rejectReferral(on(by, { reason: 'NOT_ELIGIBLE' }), state, some.inOrder.receiver),
  'referral:lapse': (by, state) => lapseReferral(on(by, { reason: 'NOT_FIT' }), state),
  'referral:withdraw': (by, state) =>
    withdrawReferral(on(by, { endedBy: 'ISSUER', reason: 'NO_ANSWER' }), state),
  'referral:forward': (by, state) =>
    forwardReferral(
      on(by, {
        receiver: 'cis-gorzow' as InstitutionId,
        financing: some.zbaszynekPays,
        personAgreedOn: some.forwarded.data.personAgreedOn,
      }),
      state,
      some.inOrder,
    ),
  'referral:confirm-notification': (by, state) => confirmNotification(on(by, {}), state),
};

const acts = Object.keys(attempts) as ReferralStep[];
const statuses = Object.keys(some.historyOf) as ReferralStatus[];
const parties = [some.opsZbaszynek, some.cisSwiebodzin, some.pupZagan, some.opsSzprotawa];

/** Histories in every state, some acknowledged, some of a labour office with its notice to the OPS. */
const histories = fc
  .record({
    status: fc.constantFrom(...statuses),
    acknowledged: fc.boolean(),
    byPup: fc.boolean(),
  })
  .map(({ status, acknowledged, byPup }) => {
    const history = some.historyOf[status].flatMap((fact) => {
      if (byPup && fact === some.drafted) return [];
      if (byPup && fact === some.issued) return some.issuedByPup.slice(0, 2);
      return acknowledged && fact === some.delivered ? [fact, some.acknowledged] : [fact];
    });
    return foldAll(referral, history);
  });

describe('the life of a referral', () => {
  it('F01: refuses an act as a step exactly when the list of what is possible now does not name it', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom(...acts),
        fc.constantFrom(...parties),
        (state, act, by) => {
          const named = referralThing
            .allowed(state)
            .some((possible) => possible.act === act && possible.by.includes(by));
          const decision = attempts[act](by, state);
          const refusedAsStep =
            decision.kind === 'refuse' &&
            ['REFERRAL_STEP_NOT_ALLOWED', 'REFERRAL_ANOTHER_SIDE_ACTS'].includes(decision.code);
          const saidBefore =
            (act === 'referral:acknowledge' || act === 'referral:accept') &&
            'receiver' in state &&
            state.receiver === by &&
            (act === 'referral:accept'
              ? state.status === 'accepted'
              : 'acknowledged' in state && state.acknowledged);
          if (saidBefore) return !named;
          return refusedAsStep === !named;
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each<[ReferralStatus, string[]]>([
    ['none', []],
    ['draft', ['issue', 'withdraw']],
    ['issued', ['withdraw']],
    ['delivered', ['acknowledge', 'return', 'waitlist', 'accept', 'reject', 'withdraw', 'forward']],
    ['returned', ['supplement', 'withdraw', 'forward']],
    ['waiting', ['accept', 'reject', 'withdraw', 'forward']],
    ['accepted', ['lapse', 'withdraw']],
    ['rejected', ['forward']],
    ['lapsed', ['forward']],
    ['consumed', []],
    ['withdrawn', []],
    ['forwarded', []],
  ])('F01, F12: when it is %s, possible are %j', (status, expected) => {
    const state = foldAll(referral, some.historyOf[status]);
    const possible = referralThing.allowed(state).map(({ act }) => act.replace('referral:', ''));
    expect(possible).toEqual(expected);
  });

  it('F02: nobody but the issuer knows of a draft, also after it was withdrawn', () => {
    const known = (history: readonly ReferralFact[]) =>
      referralThing.knownTo(foldAll(referral, history));
    expect(known([some.drafted])).toEqual([some.opsZbaszynek]);
    expect(known([some.drafted, some.withdrawn])).toEqual([some.opsZbaszynek]);
    expect(known(some.historyOf.withdrawn)).toEqual([some.opsZbaszynek, some.cisSwiebodzin]);
  });

  it('F10, F15: shows the links of a chain to the issuer only', () => {
    const state = foldAll(referral, some.historyOf.forwarded);
    expect(referralThing.show(state, some.opsZbaszynek)).toMatchObject({
      newReferralId: some.newReferralId,
      forwarding: { receiver: some.cisZielonaGora },
    });
    const seen = referralThing.show(state, some.cisSwiebodzin);
    expect(seen).toMatchObject({ status: 'forwarded', receiver: some.cisSwiebodzin });
    expect(JSON.stringify(seen)).not.toContain(some.cisZielonaGora);
    expect(JSON.stringify(seen)).not.toContain(some.newReferralId);
  });

  it('an answer of the centre implies that it received the referral', () => {
    for (const fact of [some.returned, some.waitlisted, some.accepted, some.rejected]) {
      const state = foldAll(referral, [...some.historyOf.delivered, fact]);
      expect(state).toMatchObject({ acknowledged: true });
    }
  });
});
