import { ApplicationWithdrawn } from '#language/event-catalogue';
import type { ReferralId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { application, type Application } from '../application.js';
import * as known from '../application.fixture.js';
import type { IssuedReferrals } from '../issued-referrals.js';
import { withdrawApplication, type WithdrawApplicationData } from './withdraw-application.js';

const given = deciderSpec(application);
const withdraws =
  (
    reason: WithdrawApplicationData['reason'] = 'PERSON_RESIGNED',
    by = known.worker(),
    issued?: IssuedReferrals,
  ) =>
  (state: Application) =>
    withdrawApplication({ ...by, applicationId: known.applicationId, reason }, state, issued);
const clubWorker = askedBy(known.kis, 'KIS_WORKER', '2026-06-25');

describe('withdrawing an application', () => {
  it('records the applicant’s word, told to the recorder or to the addressee', () => {
    for (const by of [known.worker(), clubWorker]) {
      given(known.byTheClub).when(withdraws('PERSON_RESIGNED', by)).then(known.withdrawn);
    }
  });
  it('is possible in every state that has not ended', () => {
    for (const history of [
      [known.toTheOps],
      [known.toTheOps, known.held],
      [known.toTheOps, known.interviewRefused],
      [known.toTheOps, known.held, known.positive],
    ]) {
      given(...history)
        .when(withdraws('APPLICANT_WITHDREW'))
        .then(ApplicationWithdrawn({ reason: 'APPLICANT_WITHDREW' }));
    }
  });
  it('F46: takes back with the consent what rested on it', () => {
    given(known.byTheClub, known.held)
      .when(withdraws('CONSENT_WITHDRAWN'))
      .then(ApplicationWithdrawn({ reason: 'CONSENT_WITHDRAWN' }));
    given(known.toTheOps)
      .when(withdraws('CONSENT_WITHDRAWN'))
      .thenRefused('NO_CONSENT_TO_WITHDRAW');
  });
  it('is refused once a referral was issued upon it', () => {
    given(known.toTheOps, known.held, known.positive)
      .when(withdraws('PERSON_RESIGNED', known.worker(), { referrals: ['r' as ReferralId] }))
      .thenRefused('REFERRAL_ISSUED_UPON_IT');
  });
  it('is not the asked OPS’s to do', () => {
    given(known.toThePup, known.requested)
      .when(withdraws('PERSON_RESIGNED', known.worker('2025-06-25', known.szprotawa)))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
  });
  it('does nothing the second time, and does not change its reason', () => {
    given(known.toTheOps, known.withdrawn).when(withdraws()).thenNothing();
    given(known.toTheOps, known.withdrawn)
      .when(withdraws('APPLICANT_WITHDREW'))
      .thenRefused('APPLICATION_WITHDRAWN_OTHERWISE');
    given(known.toTheOps, known.withdrawn)
      .when(withdraws('PERSON_RESIGNED', clubWorker))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
  });
  it('is refused when there is no application, or it was refused', () => {
    given().when(withdraws()).thenRefused('APPLICATION_STEP_NOT_ALLOWED');
    given(known.toTheOps, known.refused)
      .when(withdraws())
      .thenRefused('APPLICATION_STEP_NOT_ALLOWED');
  });
});
