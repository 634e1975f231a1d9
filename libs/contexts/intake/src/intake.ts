import { act, type AnyAct, type Asked, type Look } from '#platform/service';
import type { ApplicationId } from '#language/kernel';
import { applicationThing } from './application-steps.js';
import { GiveOpinion, giveOpinion } from './give-opinion/give-opinion.js';
import { issuedReferrals } from './issued-referrals.js';
import { notBeforeSubmission } from './not-before-submission.js';
import { RecordInterview, recordInterview } from './record-interview/record-interview.js';
import { RefuseApplication, refuseApplication } from './refuse-application/refuse-application.js';
import { refusals } from './refusals.js';
import { RequestOpinion, requestOpinion } from './request-opinion/request-opinion.js';
import { surroundingsOf } from './submit-application/standing.js';
import { SubmitApplication, submitApplication } from './submit-application/submit-application.js';
import {
  WithdrawApplication,
  withdrawApplication,
} from './withdraw-application/withdraw-application.js';

const id = ({ applicationId }: { readonly applicationId: ApplicationId }) => applicationId;
const thing = applicationThing;

/** What was issued upon the application, from an index brought up to the head of the log. */
const issuedUponIt = (look: Look, asked: Asked<{ readonly applicationId: ApplicationId }>) =>
  look.document(issuedReferrals, asked.applicationId);

/** For each act: which command, which stream, which decision. */
export const intakeActs: readonly AnyAct[] = [
  act({
    act: 'application:submit',
    door: 'POST /cases/{id}/applications',
    polish: 'zapisać wniosek o skierowanie do centrum',
    command: SubmitApplication,
    thing,
    id,
    creates: true,
    provesStanding: true,
    prepare: surroundingsOf,
    decide: submitApplication,
    refusals,
  }),
  act({
    act: 'application:request-opinion',
    door: 'POST /applications/{id}/opinion-request',
    polish: 'zażądać opinii ośrodka pomocy społecznej',
    command: RequestOpinion,
    thing,
    id,
    decide: notBeforeSubmission(requestOpinion),
    refusals,
  }),
  act({
    act: 'application:record-interview',
    door: 'POST /applications/{id}/interview',
    polish: 'zapisać wywiad środowiskowy albo odmowę wywiadu',
    command: RecordInterview,
    thing,
    id,
    decide: recordInterview,
    refusals,
  }),
  act({
    act: 'application:give-opinion',
    door: 'POST /applications/{id}/opinion',
    polish: 'wydać opinię',
    command: GiveOpinion,
    thing,
    id,
    decide: notBeforeSubmission(giveOpinion),
    refusals,
  }),
  act({
    act: 'application:refuse',
    door: 'POST /applications/{id}/refusal',
    polish: 'załatwić wniosek odmownie',
    command: RefuseApplication,
    thing,
    id,
    prepare: issuedUponIt,
    decide: notBeforeSubmission(refuseApplication),
    refusals,
  }),
  act({
    act: 'application:withdraw',
    door: 'POST /applications/{id}/withdrawal',
    polish: 'wycofać wniosek na słowo wnioskodawcy',
    command: WithdrawApplication,
    thing,
    id,
    prepare: issuedUponIt,
    decide: notBeforeSubmission(withdrawApplication),
    refusals,
  }),
];
