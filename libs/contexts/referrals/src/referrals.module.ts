import { consumersOf, handlersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { AcceptReferralEndpoint } from './accept-referral/accept-referral.endpoint.js';
import { referralIndex } from './referral-index.js';
import { referralActs } from './referrals.js';
import { ReadReferralEndpoint } from './read-referral/read-referral.endpoint.js';

/** Referrals between institutions: who sends, who answers, and what became of it. */
@Module({
  controllers: [ReadReferralEndpoint, AcceptReferralEndpoint],
  providers: [...handlersOf(referralActs), ...consumersOf(referralIndex.projection)],
})
export class ReferralsModule {}
