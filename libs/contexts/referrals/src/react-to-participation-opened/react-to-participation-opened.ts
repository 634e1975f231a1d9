import {
  ParticipationOpened,
  ReferralConsumed,
  type ReferralEvent,
} from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type Decision,
  type ParticipationId,
  type ReferralId,
} from '#language/kernel';
import { act, Command, reactionTo, type RefusalTable } from '#platform/service';
import { referralThing } from '../referral-steps.js';
import { isIssued, type Referral } from '../referral.js';

export interface ConsumeReferralData {
  readonly referralId: ReferralId;
  readonly participationId: ParticipationId;
}

/** The end of a referral whose person was admitted. Nobody's door leads to it. */
export class ConsumeReferral extends Command<ConsumeReferralData> {}

export type ConsumeReferralRefusal = 'REFERRAL_NOT_CONSUMABLE';

/** The admission wins over a withdrawal that came between: both stay in the referral's history (domain 6.2). */
export function consumeReferral(
  { participationId }: ConsumeReferralData,
  referral: Referral,
): Decision<ReferralEvent, ConsumeReferralRefusal> {
  if (referral.status === 'consumed' && referral.participationId === participationId) {
    return alreadyDone();
  }
  const admissible = referral.status === 'accepted' || referral.status === 'withdrawn';
  return admissible && isIssued(referral)
    ? record(ReferralConsumed({ participationId }))
    : refuse('REFERRAL_NOT_CONSUMABLE', { status: referral.status });
}

const refusals: RefusalTable<ConsumeReferralRefusal> = {
  REFERRAL_NOT_CONSUMABLE: {
    status: 409,
    polish: 'Tego skierowania nie można już zakończyć przyjęciem do centrum.',
  },
};

/** An admission completes the referral that it rests on. */
export const reactToParticipationOpened = reactionTo({
  name: 'react-to-participation-opened',
  to: ParticipationOpened,
  act: act({
    act: 'participation:open',
    door: '',
    polish: 'przyjąć do centrum',
    command: ConsumeReferral,
    thing: referralThing,
    id: ({ referralId }) => referralId,
    decide: consumeReferral,
    refusals,
  }),
  answer: ({ data: { referralId, participationId } }) => ({ referralId, participationId }),
});
