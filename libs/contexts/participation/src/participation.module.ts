import { consumersOf, handlersOf, reactionsOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { certificateCodes } from './check-certificate/certificate-codes.js';
import { CheckCertificateEndpoint } from './check-certificate/check-certificate.endpoint.js';
import { CompleteParticipationEndpoint } from './complete-participation/complete-participation.endpoint.js';
import { ConfirmTrialResultEndpoint } from './confirm-trial-result/confirm-trial-result.endpoint.js';
import { EndParticipationEndpoint } from './end-participation/end-participation.endpoint.js';
import { ExtendParticipationEndpoint } from './extend-participation/extend-participation.endpoint.js';
import { AgreeIpzsEndpoint } from './ipzs/agree-ipzs/agree-ipzs.endpoint.js';
import { AmendIpzsEndpoint } from './ipzs/amend-ipzs/amend-ipzs.endpoint.js';
import { DraftIpzsEndpoint } from './ipzs/draft-ipzs/draft-ipzs.endpoint.js';
import { ipzsActs } from './ipzs/ipzs-acts.js';
import { ipzsIndex } from './ipzs/ipzs-index.js';
import { ReadIpzsEndpoint } from './ipzs/read-ipzs/read-ipzs.endpoint.js';
import { RefuseAgreementEndpoint } from './ipzs/refuse-agreement/refuse-agreement.endpoint.js';
import { ReviseIpzsEndpoint } from './ipzs/revise-ipzs/revise-ipzs.endpoint.js';
import { SignIpzsEndpoint } from './ipzs/sign-ipzs/sign-ipzs.endpoint.js';
import { IssueCertificateEndpoint } from './issue-certificate/issue-certificate.endpoint.js';
import { OpenParticipationEndpoint } from './open-participation/open-participation.endpoint.js';
import { participationIndex } from './participation-index.js';
import { participationActs } from './participations.js';
import { reactToClubGraduate } from './react-to-club-graduate/react-to-club-graduate.js';
import { reactToGraduate } from './react-to-graduate/react-to-graduate.js';
import { reactToIpzsAmended } from './react-to-ipzs-amended/react-to-ipzs-amended.js';
import { ReadParticipationEndpoint } from './read-participation/read-participation.endpoint.js';
import { RecordAchievementEndpoint } from './record-achievement/record-achievement.endpoint.js';
import { RecordActivityEndpoint } from './record-activity/record-activity.endpoint.js';
import { RecordTrialResultEndpoint } from './record-trial-result/record-trial-result.endpoint.js';
import { TakeJobEndpoint } from './take-job/take-job.endpoint.js';
import { TerminateParticipationEndpoint } from './terminate-participation/terminate-participation.endpoint.js';

/** From the programme to the graduate: what a centre and a club do with a person, and what the OPS agrees. */
@Module({
  controllers: [
    ReadIpzsEndpoint,
    DraftIpzsEndpoint,
    ReviseIpzsEndpoint,
    AgreeIpzsEndpoint,
    RefuseAgreementEndpoint,
    SignIpzsEndpoint,
    AmendIpzsEndpoint,
    ReadParticipationEndpoint,
    OpenParticipationEndpoint,
    RecordTrialResultEndpoint,
    ConfirmTrialResultEndpoint,
    ExtendParticipationEndpoint,
    RecordActivityEndpoint,
    RecordAchievementEndpoint,
    TakeJobEndpoint,
    TerminateParticipationEndpoint,
    EndParticipationEndpoint,
    CompleteParticipationEndpoint,
    IssueCertificateEndpoint,
    CheckCertificateEndpoint,
  ],
  providers: [
    ...handlersOf([...ipzsActs, ...participationActs]),
    ...consumersOf(ipzsIndex.projection, participationIndex.projection, certificateCodes),
    ...reactionsOf(reactToIpzsAmended, ...reactToGraduate, ...reactToClubGraduate),
  ],
})
export class ParticipationModule {}
