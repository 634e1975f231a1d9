import { EnvironmentalInterviewHeld } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { deciderSpec } from '#testing';
import { application, type Application } from '../application.js';
import * as known from '../application.fixture.js';
import { recordInterview, type InterviewOutcome } from './record-interview.js';

const { applicationId, szprotawa } = known;
const given = deciderSpec(application);
const full: InterviewOutcome = { ...known.held.data, outcome: 'HELD' };
const noInterview = { outcome: 'REFUSED', heldOn: civilDate('2026-06-22') } as const;
const records =
  (interview: InterviewOutcome, by = known.worker('2026-06-22')) =>
  (state: Application) =>
    recordInterview({ ...by, applicationId, ...interview }, state);
const on = (day: string, interview: InterviewOutcome = full): InterviewOutcome => ({
  ...interview,
  heldOn: civilDate(day),
});

describe('recording the interview', () => {
  it('records where, when and how; the questionnaire stays with the OPS but for a sealed reference', () => {
    given(known.toTheOps).when(records(full)).then(known.held);
    given(known.toTheOps)
      .when(records({ ...full, questionnaireReference: 'RWS/123/2026' }))
      .then(
        EnvironmentalInterviewHeld(known.held.data, { questionnaireReference: 'RWS/123/2026' }),
      );
  });
  it('records a refusal of the person', () => {
    given(known.toTheOps).when(records(noInterview)).then(known.interviewRefused);
  });
  it('lies not after the day on which it is recorded', () => {
    given(known.toTheOps)
      .when(records(on('2026-06-23')))
      .thenRefused('INTERVIEW_IN_THE_FUTURE');
  });
  it('may be older than the application only when it is updated', () => {
    given(known.toTheOps)
      .when(records(on('2026-06-15')))
      .then(EnvironmentalInterviewHeld({ ...known.held.data, heldOn: civilDate('2026-06-15') }));
    given(known.toTheOps)
      .when(records(on('2026-06-14')))
      .thenRefused('INTERVIEW_BEFORE_APPLICATION');
    given(known.toTheOps)
      .when(records(on('2026-06-14', noInterview)))
      .thenRefused('INTERVIEW_BEFORE_APPLICATION');
    const update = { ...known.held.data, kind: 'UPDATE', heldOn: civilDate('2026-03-02') } as const;
    given(known.toTheOps)
      .when(records({ outcome: 'HELD', ...update }))
      .then(EnvironmentalInterviewHeld(update));
  });
  it('waits for the request of a labour office, which makes the OPS party', () => {
    const inSzprotawa = known.worker('2025-06-12', szprotawa);
    given(known.toThePup)
      .when(records(on('2025-06-12'), inSzprotawa))
      .thenRefused('APPLICATION_STEP_NOT_ALLOWED');
    given(known.toThePup, known.requested)
      .when(records(on('2025-06-12'), inSzprotawa))
      .then(known.heldInSzprotawa);
  });
  it('belongs to the competent OPS, not to the labour office or the club', () => {
    given(known.toThePup, known.requested)
      .when(records(on('2025-06-12'), known.adviser('2025-06-12')))
      .thenRefused('APPLICATION_ANOTHER_SIDE_ACTS');
  });
  it('does nothing the second time, held or refused', () => {
    given(known.toTheOps, known.held)
      .when(records(full, known.worker('2026-06-23')))
      .thenNothing();
    given(known.toTheOps, known.held, known.positive).when(records(full)).thenNothing();
    given(known.toTheOps, known.interviewRefused).when(records(noInterview)).thenNothing();
  });
  it.each<[string, InterviewOutcome]>([
    ['another day', on('2026-06-21')],
    ['another kind', { ...full, kind: 'UPDATE' } as InterviewOutcome],
    ['another place', { ...full, place: 'OFFICE' } as InterviewOutcome],
    ['another urgency', { ...full, urgent: true } as InterviewOutcome],
    ['a refusal', noInterview],
  ])('does not quietly become an interview with %s', (_, other) => {
    given(known.toTheOps, known.held)
      .when(records(other))
      .thenRefused('INTERVIEW_RECORDED_OTHERWISE');
  });
  it('does not quietly turn a refusal into an interview, nor move its day', () => {
    for (const other of [full, on('2026-06-21', noInterview)]) {
      given(known.toTheOps, known.interviewRefused)
        .when(records(other))
        .thenRefused('INTERVIEW_RECORDED_OTHERWISE');
    }
  });
  it('is refused when there is no application, or none any more', () => {
    given().when(records(full)).thenRefused('APPLICATION_STEP_NOT_ALLOWED');
    given(known.toTheOps, known.withdrawn)
      .when(records(full))
      .thenRefused('APPLICATION_STEP_NOT_ALLOWED');
  });
});
