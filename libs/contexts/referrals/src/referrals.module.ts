import { consumersOf, handlersOf, reactionsOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { AcceptReferralEndpoint } from './accept-referral/accept-referral.endpoint.js';
import { AcknowledgeReferralEndpoint } from './acknowledge-referral/acknowledge-referral.endpoint.js';
import { ConfirmNotificationEndpoint } from './confirm-notification/confirm-notification.endpoint.js';
import { DraftReferralEndpoint } from './draft-referral/draft-referral.endpoint.js';
import { ForwardReferralEndpoint } from './forward-referral/forward-referral.endpoint.js';
import { IssueReferralEndpoint } from './issue-referral/issue-referral.endpoint.js';
import { LapseReferralEndpoint } from './lapse-referral/lapse-referral.endpoint.js';
import { reactToParticipationOpened } from './react-to-participation-opened/react-to-participation-opened.js';
import { reactToReferralForwarded } from './react-to-referral-forwarded/react-to-referral-forwarded.js';
import { openReferrals } from './open-referrals.js';
import { ReadChainEndpoint } from './read-chain/read-chain.endpoint.js';
import { ReadReferralEndpoint } from './read-referral/read-referral.endpoint.js';
import { referralIndex } from './referral-index.js';
import { referralActs } from './referrals.js';
import { RejectReferralEndpoint } from './reject-referral/reject-referral.endpoint.js';
import { ReturnReferralEndpoint } from './return-referral/return-referral.endpoint.js';
import { SupplementReferralEndpoint } from './supplement-referral/supplement-referral.endpoint.js';
import { WaitlistReferralEndpoint } from './waitlist-referral/waitlist-referral.endpoint.js';
import { WithdrawReferralEndpoint } from './withdraw-referral/withdraw-referral.endpoint.js';

/** Referrals between institutions: who sends, who answers, and what became of it. */
@Module({
  controllers: [
    ReadReferralEndpoint,
    ReadChainEndpoint,
    DraftReferralEndpoint,
    IssueReferralEndpoint,
    AcknowledgeReferralEndpoint,
    ReturnReferralEndpoint,
    SupplementReferralEndpoint,
    WaitlistReferralEndpoint,
    AcceptReferralEndpoint,
    RejectReferralEndpoint,
    LapseReferralEndpoint,
    WithdrawReferralEndpoint,
    ForwardReferralEndpoint,
    ConfirmNotificationEndpoint,
  ],
  providers: [
    ...handlersOf(referralActs),
    ...consumersOf(referralIndex.projection, openReferrals),
    ...reactionsOf(reactToReferralForwarded, reactToParticipationOpened),
  ],
})
export class ReferralsModule {}
