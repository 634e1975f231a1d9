import { consumersOf, handlersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { applicationIndex } from './application-index.js';
import { GiveOpinionEndpoint } from './give-opinion/give-opinion.endpoint.js';
import { intakeActs } from './intake.js';
import { issuedReferrals } from './issued-referrals.js';
import { ReadApplicationEndpoint } from './read-application/read-application.endpoint.js';
import { RecordInterviewEndpoint } from './record-interview/record-interview.endpoint.js';
import { RefuseApplicationEndpoint } from './refuse-application/refuse-application.endpoint.js';
import { RequestOpinionEndpoint } from './request-opinion/request-opinion.endpoint.js';
import { SubmitApplicationEndpoint } from './submit-application/submit-application.endpoint.js';
import { WithdrawApplicationEndpoint } from './withdraw-application/withdraw-application.endpoint.js';

/** Applications for a referral: who asks, what the OPS found and thinks, and how it ended. */
@Module({
  controllers: [
    SubmitApplicationEndpoint,
    RequestOpinionEndpoint,
    RecordInterviewEndpoint,
    GiveOpinionEndpoint,
    RefuseApplicationEndpoint,
    WithdrawApplicationEndpoint,
    ReadApplicationEndpoint,
  ],
  providers: [
    ...handlersOf(intakeActs),
    ...consumersOf(applicationIndex.projection, issuedReferrals),
  ],
})
export class IntakeModule {}
