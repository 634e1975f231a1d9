import type {
  ApplicationEvent,
  ApplicationRefused,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  DisclosureEvent,
  EnvironmentalInterviewHeld,
  EventOf,
  OpinionIssued,
  OpinionRequested,
} from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold } from '#language/kernel';

export type ApplicationFact = ApplicationEvent | DisclosureEvent;
export type HeldInterview = EventOf<typeof EnvironmentalInterviewHeld>['data'];

/** What every application is from its submission on. */
export type Submitted = Readonly<EventOf<typeof ApplicationSubmitted>['data']> & {
  readonly request?: EventOf<typeof OpinionRequested>['data'];
};
interface Interviewed {
  readonly interview: HeldInterview;
}
interface InterviewRefused {
  readonly interviewRefusedOn: CivilDate;
}
interface Opined {
  readonly opinion: EventOf<typeof OpinionIssued>['data'];
}
/** How far it had come when it ended. */
type Ended = Submitted & Partial<Interviewed & InterviewRefused & Opined>;

export type Application =
  | { readonly status: 'none' }
  | (Submitted & { readonly status: 'submitted' })
  | (Submitted & Interviewed & { readonly status: 'interview-held' })
  | (Submitted & InterviewRefused & { readonly status: 'interview-refused' })
  | (Submitted & Interviewed & Opined & { readonly status: 'opined' })
  | (Ended & {
      readonly status: 'refused';
      readonly reason: EventOf<typeof ApplicationRefused>['data']['reason'];
    })
  | (Ended & {
      readonly status: 'withdrawn';
      readonly reason: EventOf<typeof ApplicationWithdrawn>['data']['reason'];
    });

export type ApplicationStatus = Application['status'];
export type KnownApplication = Exclude<Application, { status: 'none' }>;

export const application: Fold<Application, ApplicationFact> = {
  initial: { status: 'none' },
  evolve(state, event): Application {
    switch (event.type) {
      case 'ApplicationSubmitted':
        return { ...event.data, status: 'submitted' };
      case 'OpinionRequested':
        return { ...submitted(state), request: event.data };
      case 'EnvironmentalInterviewHeld':
        return { ...submitted(state), status: 'interview-held', interview: event.data };
      case 'EnvironmentalInterviewRefused':
        return {
          ...submitted(state),
          status: 'interview-refused',
          interviewRefusedOn: event.data.refusedOn,
        };
      case 'OpinionIssued':
        return { ...interviewed(state), status: 'opined', opinion: event.data };
      case 'ApplicationRefused':
        return { ...submitted(state), status: 'refused', reason: event.data.reason };
      case 'ApplicationWithdrawn':
        return { ...submitted(state), status: 'withdrawn', reason: event.data.reason };
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

function submitted(state: Application): KnownApplication {
  if (state.status === 'none') throw new Error('An application was dealt with before it came in.');
  return state;
}

function interviewed(state: Application): Submitted & Interviewed {
  if (!('interview' in state) || state.interview === undefined) {
    throw new Error('An opinion was issued before an interview was held.');
  }
  return state as Submitted & Interviewed;
}
