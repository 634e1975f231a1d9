import { ParticipationOpened, ReferralConsumed } from '#language/event-catalogue';
import { foldAll, type ParticipationId } from '#language/kernel';
import { referralThing } from '../referral-steps.js';
import { referral, type Referral, type ReferralStatus } from '../referral.js';
import * as some from '../referrals.fixture.js';
import { consumeReferral, reactToParticipationOpened } from './react-to-participation-opened.js';

const { given, historyOf, referralId } = some;
const participationId = some.consumed.data.participationId;
const consume =
  (by: ParticipationId = participationId) =>
  (state: Referral) =>
    consumeReferral({ referralId, participationId: by }, state);
const consumable: readonly ReferralStatus[] = ['accepted', 'withdrawn'];

describe('an admission to the centre', () => {
  it('completes the referral that it rests on', () => {
    given(...historyOf.accepted)
      .when(consume())
      .then(ReferralConsumed({ participationId }));
  });
  it('wins over a withdrawal that came between', () => {
    given(...historyOf.accepted, some.withdrawn)
      .when(consume())
      .then(ReferralConsumed({ participationId }));
    const state = foldAll(referral, [...historyOf.accepted, some.withdrawn, some.consumed]);
    expect(state).toMatchObject({ status: 'consumed', participationId });
    expect(referralThing.allowed(state).map(({ act }) => act)).not.toContain('referral:lapse');
  });
  it('does nothing the second time', () => {
    given(...historyOf.consumed)
      .when(consume())
      .thenNothing();
    given(...historyOf.consumed)
      .when(consume(referralId as string as ParticipationId))
      .thenRefused('REFERRAL_NOT_CONSUMABLE');
  });
  const others = Object.keys(historyOf) as ReferralStatus[];
  it.each(others.filter((status) => ![...consumable, 'consumed'].includes(status)))(
    'changes no referral that is %s',
    (status) => {
      given(...historyOf[status])
        .when(consume())
        .thenRefused('REFERRAL_NOT_CONSUMABLE');
    },
  );
  it('changes no draft that was withdrawn before anybody got it', () => {
    given(some.drafted, some.withdrawn).when(consume()).thenRefused('REFERRAL_NOT_CONSUMABLE');
  });
  it('names the referral and the participation of the fact', () => {
    const data = ParticipationOpened.definition.example;
    expect(reactToParticipationOpened.answer({ data } as never)).toEqual({
      referralId: data.referralId,
      participationId: data.participationId,
    });
  });
});
