import type {
  CooperativeRegistered,
  DisclosureEvent,
  EventOf,
  HandoverEvent,
  OwesHandoverDeclined,
  OwesHandoverProposed,
} from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold } from '#language/kernel';

export type HandoverFact = HandoverEvent | DisclosureEvent;

/** What every hand-over is from its proposal on. */
export type Proposed = Readonly<EventOf<typeof OwesHandoverProposed>['data']>;
export type Cooperative = Readonly<EventOf<typeof CooperativeRegistered>['data']>;

interface Accepted {
  readonly acceptedOn: CivilDate;
  readonly foundingStartedOn?: CivilDate;
  readonly cooperative?: Cooperative;
}

export type Handover =
  | { readonly status: 'none' }
  | (Proposed & { readonly status: 'proposed' })
  | (Proposed & Accepted & { readonly status: 'accepted' })
  | (Proposed & EventOf<typeof OwesHandoverDeclined>['data'] & { readonly status: 'declined' });

export type HandoverStatus = Handover['status'];
export type AcceptedHandover = Extract<Handover, { status: 'accepted' }>;

export const handover: Fold<Handover, HandoverFact> = {
  initial: { status: 'none' },
  evolve(state, event): Handover {
    switch (event.type) {
      case 'OwesHandoverProposed':
        return { ...event.data, status: 'proposed' };
      case 'OwesHandoverAccepted':
        return { ...proposed(state), status: 'accepted', acceptedOn: event.data.acceptedOn };
      case 'OwesHandoverDeclined':
        return { ...proposed(state), ...event.data, status: 'declined' };
      case 'CooperativeFoundingStarted':
        return { ...accepted(state), foundingStartedOn: event.data.startedOn };
      case 'CooperativeRegistered':
        return { ...accepted(state), cooperative: event.data };
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

function proposed(state: Handover): Proposed {
  if (state.status === 'none') throw new Error('A hand-over was answered before it was proposed.');
  return state;
}

function accepted(state: Handover): AcceptedHandover {
  if (state.status !== 'accepted') {
    throw new Error('A cooperative came of a hand-over that was not accepted.');
  }
  return state;
}
