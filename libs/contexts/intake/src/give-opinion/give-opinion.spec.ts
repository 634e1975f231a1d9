import { DataDisclosed, OpinionIssued } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { deciderSpec } from '#testing';
import { application, type Application } from '../application.js';
import * as known from '../application.fixture.js';
import { giveOpinion, type GiveOpinionData } from './give-opinion.js';

const { applicationId, pup, szprotawa } = known;
const given = deciderSpec(application);
const content = { applicationId, conclusion: 'POSITIVE', recommendedForm: 'CIS' } as const;
const gives =
  (by = known.worker(), more: Partial<GiveOpinionData> = {}) =>
  (state: Application) =>
    giveOpinion({ ...by, ...content, ...more }, state);
const inSzprotawa = known.worker('2025-06-16', szprotawa);

describe('giving the opinion', () => {
  it('records the conclusion, and the reasons sealed', () => {
    given(known.toTheOps, known.held)
      .when(gives(known.worker(), { reasons: 'Chce się uczyć.' }))
      .then(OpinionIssued(known.positive.data, { reasons: 'Chce się uczyć.' }));
  });
  it('hands the reasons to the labour office that asked, as a copy of its own', () => {
    const issued = OpinionIssued(
      { ...known.positive.data, issuedOn: civilDate('2025-06-16'), issuedBy: szprotawa },
      { reasons: 'Chce się uczyć.' },
    );
    const history = [known.toThePup, known.requested, known.heldInSzprotawa];
    given(...history)
      .when(gives(inSzprotawa, { reasons: 'Chce się uczyć.' }))
      .then(
        issued,
        DataDisclosed(
          { recipient: pup, classes: ['P3'], fields: ['texts'], about: 'application' },
          { texts: { reasons: 'Chce się uczyć.' } },
        ),
      );
    given(...history)
      .when(gives(inSzprotawa))
      .then(OpinionIssued(issued.data));
  });
  it('may be given on the day of the interview, not before', () => {
    given(known.toTheOps, known.held)
      .when(gives(known.worker('2026-06-22')))
      .then(OpinionIssued({ ...known.positive.data, issuedOn: civilDate('2026-06-22') }));
    given(known.toTheOps, known.held)
      .when(gives(known.worker('2026-06-21')))
      .thenRefused('OPINION_BEFORE_INTERVIEW');
  });
  it('F01: is refused before the interview', () => {
    given(known.toTheOps).when(gives()).thenRefused('INTERVIEW_NOT_HELD');
    given(known.toThePup, known.requested)
      .when(gives(inSzprotawa))
      .thenRefused('INTERVIEW_NOT_HELD');
  });
  it('F01: is impossible after a refused interview', () => {
    given(known.toTheOps, known.interviewRefused)
      .when(gives())
      .thenRefused('INTERVIEW_WAS_REFUSED');
  });
  it('is given by the competent OPS alone', () => {
    given(known.toThePup, known.requested, known.heldInSzprotawa)
      .when(gives(known.adviser('2025-06-16')))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
    given(known.toThePup, known.requested)
      .when(gives(known.adviser('2025-06-16')))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
  });
  it('does nothing the second time', () => {
    given(known.toTheOps, known.held, known.positive).when(gives()).thenNothing();
  });
  it.each<[string, Partial<GiveOpinionData>, string]>([
    ['conclusion', { conclusion: 'NEGATIVE' }, '2026-06-25'],
    ['form', { recommendedForm: 'KIS' }, '2026-06-25'],
    ['day', {}, '2026-06-26'],
  ])('does not quietly change its %s', (_, other, day) => {
    given(known.toTheOps, known.held, known.positive)
      .when(gives(known.worker(day), other))
      .thenRefused('OPINION_ISSUED_OTHERWISE');
  });
  it('is refused when there is no application, or none any more', () => {
    given().when(gives()).thenRefused('APPLICATION_STEP_NOT_ALLOWED');
    given(known.toTheOps, known.held, known.withdrawn)
      .when(gives())
      .thenRefused('APPLICATION_STEP_NOT_ALLOWED');
  });
});
