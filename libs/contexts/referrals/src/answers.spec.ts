import {
  DataDisclosed,
  OpsNotificationReceived,
  ReferralAcknowledged,
  ReferralLapsed,
  ReferralRejected,
  ReferralReturned,
  ReferralSupplemented,
  ReferralWaitlisted,
  ReferralWithdrawn,
} from '#language/event-catalogue';
import { civilDate, type InstitutionId } from '#language/kernel';
import { askedBy } from '#testing';
import { acknowledgeReferral } from './acknowledge-referral/acknowledge-referral.js';
import { agreementAsSeen, type AgreementAsSeen } from './as-seen/agreement-as-seen.js';
import type { Payment } from './as-seen/surroundings.js';
import { confirmNotification } from './confirm-notification/confirm-notification.js';
import { lapseReferral, type LapseReferralData } from './lapse-referral/lapse-referral.js';
import { daysOf, notBefore } from './order-of-days.js';
import type { Referral } from './referral.js';
import * as some from './referrals.fixture.js';
import { rejectReferral, type RejectReferralData } from './reject-referral/reject-referral.js';
import { returnReferral, type ReturnReferralData } from './return-referral/return-referral.js';
import {
  supplementReferral,
  type SupplementReferralData,
} from './supplement-referral/supplement-referral.js';
import { waitlistReferral } from './waitlist-referral/waitlist-referral.js';
import {
  withdrawReferral,
  type WithdrawReferralData,
} from './withdraw-referral/withdraw-referral.js';

type Of<Data> = Omit<Data, 'referralId'>;
const { given, historyOf, inOrder, cisHead, opsHead, opsZbaszynek, cisSwiebodzin, opsSzprotawa } =
  some;
const note = 'Brak oświadczenia gminy.';
const noteTo = (recipient: InstitutionId) =>
  DataDisclosed(
    { recipient, classes: ['P2'], fields: ['texts'], about: 'referral' },
    { texts: { note } },
  );

describe('the receipt', () => {
  const acknowledge = (state: Referral) => acknowledgeReferral(cisHead({}), state);
  it('F04: is confirmed apart from the answer, and once', () => {
    given(...historyOf.delivered)
      .when(acknowledge)
      .then(ReferralAcknowledged({}));
    given(...historyOf.delivered, some.acknowledged)
      .when(acknowledge)
      .thenNothing();
    given(...historyOf.rejected)
      .when(acknowledge)
      .thenNothing();
  });
});

describe('returning a referral', () => {
  const giveBack =
    (more: Of<ReturnReferralData>) => (state: Referral, agreement: AgreementAsSeen) =>
      returnReferral(cisHead(more), state, agreement);
  const missing = ['FINANCING_DECLARATION'] as const;
  it('says from a closed list what is missing', () => {
    given(...historyOf.delivered)
      .when(giveBack({ missing }), agreementAsSeen.initial)
      .then(ReferralReturned({ missing: [...missing] }));
  });
  it('seals the note for the centre and for the issuer', () => {
    given(...historyOf.delivered)
      .when(giveBack({ missing, note }), agreementAsSeen.initial)
      .then(ReferralReturned({ missing: [...missing] }, { note }), noteTo(opsZbaszynek));
  });
  it('does nothing the second time, but never drops a note or another item', () => {
    given(...historyOf.returned)
      .when(giveBack({ missing }), agreementAsSeen.initial)
      .thenNothing();
    for (const more of [{ missing, note }, { missing: ['OPINION_COPY'] as const }]) {
      given(...historyOf.returned)
        .when(giveBack(more), agreementAsSeen.initial)
        .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
    }
  });
  it('is bounded where an agreement says so', () => {
    const supplemented = ReferralSupplemented({ items: [...missing] });
    const bounded = (returnsMax: number) =>
      ({
        status: 'concluded',
        kind: 'INTER_GMINA',
        gminas: [],
        financing: true,
        from: civilDate('2026-01-01'),
        returnsMax,
      }) as const;
    const once = [...historyOf.returned, supplemented];
    given(...once)
      .when(giveBack({ missing }), bounded(1))
      .thenRefused('RETURNS_EXHAUSTED');
    given(...once)
      .when(giveBack({ missing }), bounded(2))
      .then(ReferralReturned({ missing: [...missing] }));
  });
});

describe('supplementing a referral', () => {
  const supplement = (more: Of<SupplementReferralData>) => (state: Referral, payment: Payment) =>
    supplementReferral(opsHead(more, '2026-07-02'), state, payment);
  const items = ['FINANCING_DECLARATION', 'OTHER'] as const;
  it('supplies what was missing, and the note is for the centre', () => {
    given(...historyOf.returned)
      .when(supplement({ items, note }), inOrder)
      .then(ReferralSupplemented({ items: [...items] }, { note }), noteTo(cisSwiebodzin));
  });
  it('supplies all that was missing', () => {
    given(...historyOf.returned)
      .when(supplement({ items: ['OPINION_COPY'] }), inOrder)
      .thenRefused('SUPPLEMENT_INCOMPLETE');
  });
  it('may change who pays, under the rules of an issue', () => {
    const financing = { kind: 'LOCAL' } as const;
    given(...historyOf.returned)
      .when(supplement({ items, financing }), { ...inOrder, financing })
      .thenRefused('FINANCING_NOT_LOCAL');
    const founded = {
      ...inOrder,
      financing,
      receiver: { ...inOrder.receiver, founderGminas: [some.zbaszynek] },
    };
    given(...historyOf.returned)
      .when(supplement({ items, financing }), founded)
      .then(ReferralSupplemented({ items: [...items], financing }));
  });
  it('F01: is refused before a return', () => {
    given(...historyOf.delivered)
      .when(supplement({ items }), inOrder)
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});

describe('the waiting list', () => {
  const waitlist = (place: number) => (state: Referral, payment: Payment) =>
    waitlistReferral(cisHead({ place }), state, payment);
  it('F12: keeps the place, and puts residents of the founding gminas first', () => {
    given(...historyOf.delivered)
      .when(waitlist(3), inOrder)
      .then(ReferralWaitlisted({ place: 3, priority: 'OTHER_GMINA' }));
    const resident = { ...inOrder, case: { ...inOrder.case, residence: some.swiebodzin } };
    given(...historyOf.delivered)
      .when(waitlist(3), resident)
      .then(ReferralWaitlisted({ place: 3, priority: 'FOUNDER_GMINA' }));
  });
  it('does nothing the second time, but moves nobody quietly', () => {
    given(...historyOf.waiting)
      .when(waitlist(3), inOrder)
      .thenNothing();
    given(...historyOf.waiting)
      .when(waitlist(2), inOrder)
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});

describe('rejecting a referral', () => {
  const reject =
    (more: Of<RejectReferralData>, suggested = inOrder.receiver) =>
    (state: Referral) =>
      rejectReferral(cisHead(more), state, suggested);
  const noPlace = { reason: 'NO_PLACE', suggestedCentre: some.cisZielonaGora } as const;
  it('F06: needs a coded reason and may name another centre', () => {
    given(...historyOf.waiting)
      .when(reject(noPlace))
      .then(ReferralRejected(noPlace));
    given(...historyOf.delivered)
      .when(reject({ reason: 'PERSON_DECLINED', note }))
      .then(ReferralRejected({ reason: 'PERSON_DECLINED' }, { note }), noteTo(opsZbaszynek));
  });
  it('names a centre, and not itself', () => {
    given(...historyOf.delivered)
      .when(reject({ ...noPlace, suggestedCentre: cisSwiebodzin }))
      .thenRefused('SUGGESTED_CENTRE_UNSUITABLE');
    given(...historyOf.delivered)
      .when(reject(noPlace, inOrder.issuer))
      .thenRefused('SUGGESTED_CENTRE_UNSUITABLE');
  });
  it('does nothing the second time, but changes no reason quietly', () => {
    given(...historyOf.rejected)
      .when(reject(noPlace))
      .thenNothing();
    for (const other of [
      { reason: 'NO_PLACE' } as const,
      { ...noPlace, reason: 'NO_CONTACT' } as const,
      { ...noPlace, note },
    ]) {
      given(...historyOf.rejected)
        .when(reject(other))
        .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
    }
  });
});

describe('when nobody was admitted', () => {
  const lapse = (more: Of<LapseReferralData>) => (state: Referral) =>
    lapseReferral(cisHead(more, '2026-08-04'), state);
  it('F13: a person who did not come is recorded as such', () => {
    given(...historyOf.accepted)
      .when(lapse({ reason: 'NO_SHOW' }))
      .then(ReferralLapsed({ reason: 'NO_SHOW' }));
    given(...historyOf.accepted)
      .when(lapse({ reason: 'NO_SHOW', note }))
      .then(ReferralLapsed({ reason: 'NO_SHOW' }, { note }), noteTo(opsZbaszynek));
  });
  it('does nothing the second time, but changes no reason quietly', () => {
    given(...historyOf.lapsed)
      .when(lapse({ reason: 'NO_SHOW' }))
      .thenNothing();
    given(...historyOf.lapsed)
      .when(lapse({ reason: 'NOT_FIT' }))
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
  it('needs a place that was confirmed', () => {
    given(...historyOf.delivered)
      .when(lapse({ reason: 'NO_SHOW' }))
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});

describe('withdrawing a referral', () => {
  const withdraw = (more: Of<WithdrawReferralData>) => (state: Referral) =>
    withdrawReferral(opsHead(more), state);
  const resigned = { endedBy: 'PERSON', reason: 'PERSON_RESIGNED' } as const;
  it('F07, F11: says whose will it was and why, also before the issue and after the acceptance', () => {
    for (const status of ['draft', 'delivered', 'returned', 'waiting', 'accepted'] as const) {
      given(...historyOf[status])
        .when(withdraw(resigned))
        .then(ReferralWithdrawn(resigned));
    }
    const error = { endedBy: 'ISSUER', reason: 'ISSUED_IN_ERROR' } as const;
    given(...historyOf.delivered)
      .when(withdraw(error))
      .then(ReferralWithdrawn(error));
  });
  it('F07: the reason is one of the side that ends it', () => {
    for (const other of [
      { endedBy: 'ISSUER', reason: 'PERSON_RESIGNED' },
      { endedBy: 'PERSON', reason: 'ISSUED_IN_ERROR' },
      { endedBy: 'PERSON', reason: 'NO_ANSWER' },
    ] as const) {
      given(...historyOf.delivered)
        .when(withdraw(other))
        .thenRefused('WITHDRAWAL_REASON_OF_ANOTHER');
    }
  });
  it('does nothing the second time, but changes no reason quietly', () => {
    given(...historyOf.withdrawn)
      .when(withdraw(resigned))
      .thenNothing();
    given(...historyOf.withdrawn)
      .when(withdraw({ endedBy: 'ISSUER', reason: 'NO_ANSWER' }))
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});

describe('the notice to the OPS', () => {
  const confirm = (by: InstitutionId) => (state: Referral) =>
    confirmNotification(
      askedBy(by, 'OPS_SOCIAL_WORKER', '2026-06-27', { referralId: some.referralId }),
      state,
    );
  const received = OpsNotificationReceived({ ops: opsSzprotawa });
  it('F29: is confirmed by the OPS that was notified, once, whatever became of the referral', () => {
    given(...some.issuedByPup)
      .when(confirm(opsSzprotawa))
      .then(received);
    given(...some.issuedByPup, some.withdrawn)
      .when(confirm(opsSzprotawa))
      .then(received);
    given(...some.issuedByPup, received)
      .when(confirm(opsSzprotawa))
      .thenNothing();
  });
  it('is not confirmed by anybody else, nor where there was none', () => {
    given(...some.issuedByPup)
      .when(confirm(opsZbaszynek))
      .thenRefused('REFERRAL_ANOTHER_SIDE_ACTS');
    given(...historyOf.delivered)
      .when(confirm(opsZbaszynek))
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});

describe('the day of an answer', () => {
  const decision = acknowledgeReferral(cisHead({}), {
    ...some.issued.data,
    status: 'delivered',
  } as never);
  const issuedOn = civilDate('2026-06-26');
  it('is not before the day of the issue', () => {
    expect(notBefore({ issuedOn }, { on: issuedOn }, decision)).toBe(decision);
    expect(notBefore({ issuedOn }, { on: civilDate('2026-06-25') }, decision)).toMatchObject({
      code: 'DAY_BEFORE_ISSUE',
    });
    expect(notBefore({}, { on: issuedOn }, decision)).toBe(decision);
  });
  it('F01: is not before the step that it follows, so that nothing is supplemented before its return', () => {
    const history = [
      ['ReferralDrafted', '2026-06-25'],
      ['ReferralIssued', '2026-06-26'],
      ['ReferralReturned', '2026-06-30'],
      ['ReferralAcknowledged', '2026-07-01'],
    ].map(([type, on]) => ({ type: type ?? '', occurredOn: civilDate(on ?? '') }));
    const days = daysOf('referral:supplement', history);
    expect(notBefore(days, { on: civilDate('2026-06-29') }, decision)).toMatchObject({
      code: 'DAY_BEFORE_LAST_STEP',
      details: { lastStepOn: '2026-06-30' },
    });
    expect(notBefore(days, { on: civilDate('2026-06-30') }, decision)).toBe(decision);
  });
  it('may be earlier where it only marks that something arrived', () => {
    const history = [
      { type: 'ReferralIssued', occurredOn: issuedOn },
      { type: 'ReferralAccepted', occurredOn: civilDate('2026-07-13') },
    ];
    for (const name of ['referral:acknowledge', 'referral:confirm-notification']) {
      expect(notBefore(daysOf(name, history), { on: issuedOn }, decision)).toBe(decision);
    }
  });
});
