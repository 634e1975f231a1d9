import { DataDisclosed, OpinionRequested } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { deciderSpec } from '#testing';
import { application, type Application } from '../application.js';
import * as known from '../application.fixture.js';
import { requestOpinion } from './request-opinion.js';

const { ops, pup, szprotawa, applicationId } = known;
const given = deciderSpec(application);
const requests =
  (by = known.adviser(), urgent = false) =>
  (state: Application) =>
    requestOpinion({ ...by, applicationId, urgent }, state);

describe('asking for an opinion', () => {
  it('makes the competent OPS party and hands it the identity in the same append', () => {
    given(known.toThePup)
      .when(requests())
      .then(
        known.requested,
        DataDisclosed({
          recipient: szprotawa,
          classes: ['P1'],
          fields: ['identity'],
          about: 'application',
        }),
      );
  });
  it('discloses nothing to an OPS that has recorded the application itself', () => {
    const recorded = { ...known.toThePup, data: { ...known.toThePup.data, recordedBy: szprotawa } };
    given(recorded).when(requests()).then(known.requested);
  });
  it('is possible to an addressed OPS as well, which learns that it is urgent', () => {
    given(known.toTheOps)
      .when(requests(known.worker('2026-06-16'), true))
      .then(OpinionRequested({ ops, urgent: true, requestedOn: civilDate('2026-06-16') }));
  });
  it('does nothing the second time, and does not quietly become urgent', () => {
    const history = [known.toThePup, known.requested];
    given(...history)
      .when(requests(known.adviser('2025-06-05')))
      .thenNothing();
    given(...history, known.heldInSzprotawa)
      .when(requests())
      .thenNothing();
    given(...history)
      .when(requests(known.adviser(), true))
      .thenRefused('OPINION_REQUESTED_OTHERWISE');
  });
  it('is refused to the OPS that is asked, and before there is an application', () => {
    given(known.toThePup, known.requested)
      .when(requests(known.worker('2025-06-05', szprotawa)))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
    given().when(requests()).thenRefused('APPLICATION_STEP_NOT_ALLOWED');
  });
  it('is refused once the application ended', () => {
    given(known.toThePup, known.withdrawn)
      .when(requests(known.adviser('2025-06-05', pup)))
      .thenRefused('APPLICATION_STEP_NOT_ALLOWED');
  });
});
