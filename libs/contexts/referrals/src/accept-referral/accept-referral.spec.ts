import { ReferralAccepted } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import type { Payment } from '../as-seen/surroundings.js';
import type { Referral } from '../referral.js';
import * as some from '../referrals.fixture.js';
import { acceptReferral, type AcceptReferralData } from './accept-referral.js';

const { given, historyOf, inOrder } = some;
const onDay = { plannedStart: civilDate('2026-08-03'), freePlaceConfirmed: true } as const;
const accept =
  (place: Omit<AcceptReferralData, 'referralId'> = onDay, on?: string) =>
  (state: Referral, payment: Payment) =>
    acceptReferral(some.cisHead(place, on), state, payment);

describe('confirming a place in the centre', () => {
  it('F05: records the planned first day, or the condition it depends on', () => {
    given(...historyOf.delivered)
      .when(accept(), inOrder)
      .then(ReferralAccepted(onDay));
    const condition = { condition: 'MEDICAL_EXAMINATION', freePlaceConfirmed: true } as const;
    given(...historyOf.waiting)
      .when(accept(condition), inOrder)
      .then(ReferralAccepted(condition));
  });
  it('F05: is refused with neither', () => {
    given(...historyOf.delivered)
      .when(accept({ freePlaceConfirmed: true }), inOrder)
      .thenRefused('ACCEPTANCE_WITHOUT_START_OR_CONDITION');
  });
  it('plans no day before it is confirmed', () => {
    given(...historyOf.delivered)
      .when(accept(onDay, '2026-08-04'), inOrder)
      .thenRefused('PLANNED_START_BEFORE_ACCEPTANCE');
    given(...historyOf.delivered)
      .when(accept(onDay, '2026-08-03'), inOrder)
      .then(ReferralAccepted(onDay));
  });
  it('needs a free place where the sending gmina pays (UZS 12(5)(2))', () => {
    const noPlace = { ...onDay, freePlaceConfirmed: false };
    given(...historyOf.delivered)
      .when(accept(noPlace), inOrder)
      .thenRefused('FREE_PLACE_NOT_CONFIRMED');
    const local = {
      ...inOrder,
      financing: { kind: 'LOCAL' },
      case: { ...inOrder.case, residence: some.swiebodzin },
    } as const;
    given(...historyOf.delivered)
      .when(accept(noPlace), local)
      .then(ReferralAccepted(noPlace));
  });
  it('asks again who pays: an agreement may have ended since the issue', () => {
    const agreement = {
      status: 'concluded',
      kind: 'INTER_GMINA',
      financing: true,
      gminas: [some.zbaszynek, some.swiebodzin],
      from: civilDate('2026-01-01'),
      lastDay: civilDate('2026-06-30'),
    } as const;
    const payment = { ...inOrder, financing: some.byAgreement, agreement };
    given(...historyOf.delivered)
      .when(accept(onDay, '2026-06-30'), payment)
      .then(ReferralAccepted(onDay));
    given(...historyOf.delivered)
      .when(accept(onDay, '2026-07-01'), payment)
      .thenRefused('FINANCING_AGREEMENT_NOT_IN_FORCE');
  });
  it('does nothing the second time, but moves nothing quietly', () => {
    given(...historyOf.accepted)
      .when(accept(), inOrder)
      .thenNothing();
    for (const other of [
      { ...onDay, plannedStart: civilDate('2026-08-10') },
      { ...onDay, workshop: 'gastronomia' },
      { ...onDay, freePlaceConfirmed: false },
    ]) {
      given(...historyOf.accepted)
        .when(accept(other), inOrder)
        .thenRefused('REFERRAL_ACCEPTED_FOR_ANOTHER_DAY');
    }
  });
  it('F15: is refused after the issuer went elsewhere', () => {
    given(...historyOf.forwarded)
      .when(accept(), inOrder)
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});
