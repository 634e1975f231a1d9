import { ReferralDrafted } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { askedBy } from '#testing';
import type { Referral } from '../referral.js';
import * as some from '../referrals.fixture.js';
import { draftReferral, type DraftGuards } from './draft-referral.js';

const { given, inOrder, opsZbaszynek, cisSwiebodzin, referralId, applicationId } = some;
const by =
  (institution: string, receiver = cisSwiebodzin) =>
  (state: Referral, guards: DraftGuards) =>
    draftReferral(
      askedBy(institution, 'OPS_SOCIAL_WORKER', '2026-06-26', {
        referralId,
        applicationId,
        receiver,
      }),
      state,
      guards,
    );
const application = (more: object) =>
  ({ ...inOrder, application: { ...inOrder.application, ...more } }) as DraftGuards;

describe('drafting a referral', () => {
  it('F02: prepares a referral upon an application, for the issuer’s eyes only', () => {
    given()
      .when(by(opsZbaszynek), inOrder)
      .then(
        ReferralDrafted({
          ...{ referralId, caseId: some.caseId, clientId: some.clientId, applicationId },
          ...{ type: 'TO_CIS', issuer: opsZbaszynek, receiver: cisSwiebodzin },
        }),
      );
    expect(ReferralDrafted.definition.audience).toBe('RECORDER');
  });
  it('is possible for the competent OPS that was asked for its opinion, though another was addressed', () => {
    const asked = application({
      ...{ recordedBy: some.pupZagan, addressee: some.pupZagan, askedOps: opsZbaszynek },
    });
    const { data } = ReferralDrafted({ ...some.drafted.data });
    given().when(by(opsZbaszynek), asked).then(ReferralDrafted(data));
  });
  it('F01: answers a stranger, and the competent OPS before it was asked, as if there were none', () => {
    given().when(by('ops-ilowa'), inOrder).thenRefused('APPLICATION_NOT_FOUND');
    const unasked = application({ recordedBy: some.pupZagan, addressee: some.pupZagan });
    given().when(by(opsZbaszynek), unasked).thenRefused('APPLICATION_NOT_FOUND');
    const none = { ...inOrder, application: { status: 'none' } as const };
    given().when(by(opsZbaszynek), none).thenRefused('APPLICATION_NOT_FOUND');
  });
  it('is not for an institution that only recorded the application', () => {
    const recorded = application({ recordedBy: 'ops-ilowa' });
    given().when(by('ops-ilowa'), recorded).thenRefused('APPLICATION_NOT_YOURS_TO_REFER');
  });
  it('is not for a centre or a club: nobody but an OPS or a PUP refers', () => {
    const centre = { ...inOrder, issuer: inOrder.receiver };
    given().when(by(opsZbaszynek), centre).thenRefused('ISSUER_MAY_NOT_REFER');
  });
  it('needs an application that was neither refused nor withdrawn', () => {
    given()
      .when(by(opsZbaszynek), application({ status: 'closed' }))
      .thenRefused('APPLICATION_CLOSED');
  });
  it('needs an application whose interview was not refused: it could never be issued (UZS 12(2))', () => {
    given()
      .when(by(opsZbaszynek), application({ interviewRefused: true }))
      .thenRefused('INTERVIEW_REFUSED');
  });
  it('needs a case that is open: a draft in a closed one would be open after the closing', () => {
    const closed = { ...inOrder, case: { ...inOrder.case, status: 'closed' as const } };
    given().when(by(opsZbaszynek), closed).thenRefused('CASE_NOT_OPEN');
  });
  it('goes to a centre of the registry only', () => {
    const club = { ...inOrder, receiver: { ...inOrder.receiver, kind: 'KIS' as const } };
    const unknown = { ...inOrder, receiver: { areas: [], founderGminas: [] } };
    for (const guards of [club, unknown]) {
      given()
        .when(by(opsZbaszynek, 'kis-zielona-gora' as InstitutionId), guards)
        .thenRefused('RECEIVER_IS_NOT_A_CENTRE');
    }
  });
  it('is not done twice in one stream', () => {
    given(some.drafted).when(by(opsZbaszynek), inOrder).thenRefused('REFERRAL_STEP_NOT_ALLOWED');
  });
});
