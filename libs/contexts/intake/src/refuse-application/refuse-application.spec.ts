import { ApplicationRefused } from '#language/event-catalogue';
import type { ReferralId } from '#language/kernel';
import { deciderSpec } from '#testing';
import { application, type Application } from '../application.js';
import * as known from '../application.fixture.js';
import type { IssuedReferrals } from '../issued-referrals.js';
import { refuseApplication, type ApplicationRefusalReason } from './refuse-application.js';

const given = deciderSpec(application);
const refuses =
  (reason: ApplicationRefusalReason, by = known.head(), issued?: IssuedReferrals) =>
  (state: Application) =>
    refuseApplication({ ...by, applicationId: known.applicationId, reason }, state, issued);

describe('refusing an application', () => {
  it.each(['NOT_ELIGIBLE', 'NO_CONTACT', 'OTHER'] as const)(
    'F06: records %s in every state that has not ended',
    (reason) => {
      for (const history of [
        [known.toTheOps],
        [known.toTheOps, known.held],
        [known.toTheOps, known.interviewRefused],
        [known.toTheOps, known.held, known.positive],
      ]) {
        given(...history)
          .when(refuses(reason))
          .then(ApplicationRefused({ reason }));
      }
    },
  );
  it('keeps a note sealed and to itself', () => {
    given(known.byTheClub)
      .when((state) =>
        refuseApplication(
          {
            ...known.head(),
            applicationId: known.applicationId,
            reason: 'OTHER',
            note: 'Rozmowa.',
          },
          state,
          undefined,
        ),
      )
      .then(ApplicationRefused({ reason: 'OTHER' }, { note: 'Rozmowa.' }));
  });
  it('gives a negative opinion as a reason only where there is one', () => {
    given(known.toTheOps, known.held, known.negative)
      .when(refuses('NEGATIVE_OPINION'))
      .then(ApplicationRefused({ reason: 'NEGATIVE_OPINION' }));
    for (const history of [[known.toTheOps], [known.toTheOps, known.held, known.positive]]) {
      given(...history)
        .when(refuses('NEGATIVE_OPINION'))
        .thenRefused('NO_NEGATIVE_OPINION');
    }
  });
  it('gives a refused interview as a reason only where it was refused', () => {
    given(known.toTheOps, known.interviewRefused)
      .when(refuses('INTERVIEW_REFUSED'))
      .then(ApplicationRefused({ reason: 'INTERVIEW_REFUSED' }));
    given(known.toTheOps, known.held)
      .when(refuses('INTERVIEW_REFUSED'))
      .thenRefused('NO_REFUSED_INTERVIEW');
  });
  it('is refused once a referral was issued upon it', () => {
    given(known.toTheOps, known.held, known.positive)
      .when(refuses('OTHER', known.head(), { referrals: ['r' as ReferralId] }))
      .thenRefused('REFERRAL_ISSUED_UPON_IT');
  });
  it('is the addressee’s to do: not the club’s that recorded it, nor the OPS’s whose opinion is asked', () => {
    given(known.byTheClub)
      .when(refuses('OTHER', known.head('2026-06-26', known.kis)))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
    given(known.toThePup, known.requested)
      .when(refuses('OTHER', known.head('2025-06-26', known.szprotawa)))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
  });
  it('does nothing the second time, and does not change its reason', () => {
    given(known.toTheOps, known.refused).when(refuses('NOT_ELIGIBLE')).thenNothing();
    given(known.toTheOps, known.refused)
      .when(refuses('OTHER'))
      .thenRefused('APPLICATION_REFUSED_OTHERWISE');
  });
  it('is refused when there is no application, or it was withdrawn', () => {
    given().when(refuses('OTHER')).thenRefused('APPLICATION_STEP_NOT_ALLOWED');
    given(known.toTheOps, known.withdrawn)
      .when(refuses('OTHER'))
      .thenRefused('APPLICATION_STEP_NOT_ALLOWED');
  });
});
