import { refuse, type Decision } from '#language/kernel';
import type { Asked } from '#platform/service';
import type { Application } from './application.js';

export type DayRefusal = 'DAY_BEFORE_APPLICATION';

/**
 * A decision about an application cannot have been taken before the application was there: the opinion is an
 * opinion on it (UZS 12(2)), and the interview's term runs from the request. What the decision itself refuses
 * comes first. An updated interview alone may be older, and the recording of it looks to that itself.
 */
export const notBeforeSubmission =
  <Data, Guards, Event, Code extends string>(
    decide: (asked: Asked<Data>, state: Application, guards: Guards) => Decision<Event, Code>,
  ) =>
  (asked: Asked<Data>, state: Application, guards: Guards): Decision<Event, Code | DayRefusal> => {
    const decision = decide(asked, state, guards);
    const records = decision.kind === 'record' && decision.events.length > 0;
    const submittedOn = state.status === 'none' ? undefined : state.submittedOn;
    return records && submittedOn !== undefined && asked.on < submittedOn
      ? refuse('DAY_BEFORE_APPLICATION', { submittedOn, on: asked.on })
      : decision;
  };
