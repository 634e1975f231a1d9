import {
  DataDisclosed,
  OpsNotified,
  ReferralDelivered,
  ReferralForwarded,
  ReferralIssued,
} from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import type { Look } from '#platform/service';
import type { Surroundings } from '../as-seen/surroundings.js';
import { issueForwarded } from '../react-to-referral-forwarded/react-to-referral-forwarded.js';
import { referral, type Referral } from '../referral.js';
import * as some from '../referrals.fixture.js';
import {
  forwardReferral,
  lookForForwarding,
  type ForwardGuards,
  type ForwardReferralData,
} from './forward-referral.js';

const { given, historyOf, inOrder, byLabourOffice, cisZielonaGora, opsSzprotawa, newReferralId } =
  some;
const elsewhere = {
  receiver: cisZielonaGora,
  financing: some.zbaszynekPays,
  personAgreedOn: civilDate('2026-07-07'),
};
const forward =
  (more: Partial<ForwardReferralData> = {}, on = '2026-07-08') =>
  (state: Referral, around: ForwardGuards) =>
    forwardReferral(some.opsHead({ ...elsewhere, ...more }, on), state, around);

describe('forwarding a referral', () => {
  it.each(['delivered', 'returned', 'waiting', 'rejected', 'lapsed'] as const)(
    'F10: the issuer goes to another centre when it is %s',
    (status) => {
      given(...historyOf[status])
        .when(forward(), inOrder)
        .then(some.forwarded);
    },
  );
  it('is an act of the issuer: a centre refers nobody', () => {
    given(...historyOf.rejected)
      .when((state: Referral) => forwardReferral(some.cisHead(elsewhere), state, inOrder))
      .thenRefused('REFERRAL_ANOTHER_SIDE_ACTS');
  });
  it('needs the person’s agreement by that day', () => {
    given(...historyOf.rejected)
      .when(forward({}, '2026-07-07'), inOrder)
      .then(some.forwarded);
    given(...historyOf.rejected)
      .when(forward({}, '2026-07-06'), inOrder)
      .thenRefused('PERSON_AGREED_AFTER_FORWARDING');
  });
  it('needs an agreement that is not older than the referral that is forwarded', () => {
    const issuedOn = (day: string) => ({ ...inOrder, issuedOn: civilDate(day) });
    given(...historyOf.rejected)
      .when(forward(), issuedOn('2026-07-08'))
      .thenRefused('PERSON_AGREED_BEFORE_ISSUE');
    given(...historyOf.rejected)
      .when(forward(), issuedOn('2026-07-07'))
      .then(some.forwarded);
  });
  it('knows the day of the issue from the history of the referral', async () => {
    const look = {
      at: (_: string, { initial }: { initial: unknown }) => Promise.resolve(initial),
      document: () => Promise.resolve(undefined),
    } as unknown as Look;
    const history = [
      { type: 'ReferralDrafted', occurredOn: civilDate('2026-06-25') },
      { type: 'ReferralIssued', occurredOn: civilDate('2026-06-26') },
      { type: 'ReferralRejected', occurredOn: civilDate('2026-07-06') },
    ] as unknown as RecordedFact[];
    const state = foldAll(referral, historyOf.rejected);
    const guards = await lookForForwarding(look, some.opsHead(elsewhere), state, history);
    expect(guards.issuedOn).toBe('2026-06-26');
  });
  it('goes to another centre than before', () => {
    given(...historyOf.rejected)
      .when(forward({ receiver: some.cisSwiebodzin }), inOrder)
      .thenRefused('FORWARDED_TO_THE_SAME_CENTRE');
  });
  it('checks all that an issue needs', () => {
    const withdrawn = { ...inOrder, application: { ...inOrder.application, status: 'closed' } };
    given(...historyOf.rejected)
      .when(forward(), withdrawn as Surroundings)
      .thenRefused('APPLICATION_CLOSED');
    given(...historyOf.rejected)
      .when(forward(), { ...inOrder, receiver: inOrder.issuer })
      .thenRefused('RECEIVER_IS_NOT_A_CENTRE');
    given(...historyOf.rejected)
      .when(forward({ financing: { kind: 'LOCAL' } }), { ...inOrder, financing: { kind: 'LOCAL' } })
      .thenRefused('FINANCING_NOT_LOCAL');
  });
  it('is refused for one that ended while another upon the application is open', () => {
    given(...historyOf.rejected)
      .when(forward(), { ...inOrder, anotherOpen: newReferralId })
      .thenRefused('ANOTHER_REFERRAL_OPEN');
  });
  it('does nothing the second time, but goes to no third centre', () => {
    given(...historyOf.forwarded)
      .when(forward(), inOrder)
      .thenNothing();
    given(...historyOf.forwarded)
      .when(forward({ personAgreedOn: civilDate('2026-07-06') }), inOrder)
      .thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
  it('F29: a labour office notifies the OPS anew', () => {
    given(...some.issuedByPup, some.rejected)
      .when(
        (state: Referral, around: Surroundings) =>
          forwardReferral(some.pupHead(elsewhere, '2026-07-08'), state, around),
        byLabourOffice,
      )
      .then(ReferralForwarded({ ...some.forwarded.data, notifiedOps: opsSzprotawa }));
  });
});

describe('what follows from a forwarding', () => {
  const follow = { forwardedId: some.referralId, newReferralId };
  const old = foldAll(referral, historyOf.forwarded);
  const disclosed = (recipient: typeof cisZielonaGora) =>
    DataDisclosed({ recipient, classes: ['P1'], fields: ['identity'], about: 'referral' });
  const delivered = ReferralDelivered({ receiver: cisZielonaGora, channel: 'PRODUCT' });

  it('F10, F15: is a second issue upon the same application, which supersedes the first', () => {
    const second = ReferralIssued({
      ...some.issued.data,
      ...{ referralId: newReferralId, receiver: cisZielonaGora, supersedes: some.referralId },
    });
    given()
      .when((state: Referral) => issueForwarded(follow, state, old))
      .then(second, delivered, disclosed(cisZielonaGora));
    expect(ReferralIssued.definition.recorderOnly).toContain('supersedes');
  });
  it('F29: with the notice to the OPS when a labour office forwards', () => {
    const notifying = ReferralForwarded({ ...some.forwarded.data, notifiedOps: opsSzprotawa });
    const byPup = foldAll(referral, [...some.issuedByPup, some.rejected, notifying]);
    const second = ReferralIssued({
      ...some.issuedByPup[0].data,
      ...{ referralId: newReferralId, receiver: cisZielonaGora, supersedes: some.referralId },
    });
    given()
      .when((state: Referral) => issueForwarded(follow, state, byPup))
      .then(
        second,
        OpsNotified({ ops: opsSzprotawa }),
        delivered,
        disclosed(cisZielonaGora),
        disclosed(opsSzprotawa),
      );
  });
  it('is nothing when the second issue is there, or the first is not forwarded', () => {
    given(some.issued)
      .when((state: Referral) => issueForwarded(follow, state, old))
      .thenRefused('FORWARDED_ISSUE_EXISTS');
    given()
      .when((state: Referral) =>
        issueForwarded(follow, state, foldAll(referral, historyOf.rejected)),
      )
      .thenRefused('NOT_FORWARDED_ANY_MORE');
  });
});
