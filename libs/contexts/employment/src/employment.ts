import type {
  DisclosureEvent,
  EmploymentEnded,
  EmploymentEvent,
  EmploymentStarted,
  EventOf,
} from '#language/event-catalogue';
import { assertNever, type Fold } from '#language/kernel';

export type EmploymentFact = EmploymentEvent | DisclosureEvent;
export type Started = Readonly<EventOf<typeof EmploymentStarted>['data']>;
type Ended = Readonly<EventOf<typeof EmploymentEnded>['data']>;

export type Employment =
  | { readonly status: 'none' }
  | (Started & { readonly status: 'started' })
  | (Started & Ended & { readonly status: 'ended' });

export type EmploymentStatus = Employment['status'];

export const employment: Fold<Employment, EmploymentFact> = {
  initial: { status: 'none' },
  evolve(state, event): Employment {
    switch (event.type) {
      case 'EmploymentStarted':
        return { ...event.data, status: 'started' };
      case 'EmploymentEnded':
        if (state.status === 'none') throw new Error('An employment ended before it started.');
        return { ...state, ...event.data, status: 'ended' };
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};
