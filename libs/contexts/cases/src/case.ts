import {
  CaseClosed,
  CaseReopened,
  EligibilityAssessed,
  LabourStatusReported,
  type CaseEvent,
  type DisclosureEvent,
  type EventOf,
} from '#language/event-catalogue';
import {
  assertNever,
  type CaseId,
  type ClientId,
  type Fold,
  type InstitutionId,
  type UserId,
} from '#language/kernel';

type LabourStatus = EventOf<typeof LabourStatusReported>['data'];
type Eligibility = EventOf<typeof EligibilityAssessed>['data'];
type Closing = EventOf<typeof CaseClosed>['data'];
type Reopening = EventOf<typeof CaseReopened>['data'];

interface Opened {
  readonly caseId: CaseId;
  readonly clientId: ClientId;
  readonly owner: InstitutionId;
  /** The member of staff who keeps the case. */
  readonly keeper: UserId;
  readonly channel: 'PERSON' | 'INSTITUTION' | 'FIELD_WORK' | 'OTHER';
  readonly residence?: string | undefined;
  readonly stay?: string | undefined;
  /** The last that a labour office stated; nobody infers it. */
  readonly labourStatus?: LabourStatus;
  /** The last assessment, its open part. */
  readonly eligibility?: Eligibility;
  /** Every closing and every reopening, oldest first: none replaces another. */
  readonly closings: readonly Closing[];
  readonly reopenings: readonly Reopening[];
}

/** The path of one client at one institution. */
export type Case = { readonly status: 'none' } | (Opened & { readonly status: 'open' | 'closed' });
export type CaseStatus = Case['status'];

export const caseFold: Fold<Case, CaseEvent | DisclosureEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'CaseOpened':
        return { ...event.data, closings: [], reopenings: [], status: 'open' };
      case 'LabourStatusReported':
        return { ...opened(state), labourStatus: event.data };
      case 'EligibilityAssessed':
        return { ...opened(state), eligibility: event.data };
      case 'CaseOwnerChanged':
        return { ...opened(state), keeper: event.data.to };
      case 'CaseClosed': {
        const known = opened(state);
        return { ...known, closings: [...known.closings, event.data], status: 'closed' };
      }
      case 'CaseReopened': {
        const known = opened(state);
        return { ...known, reopenings: [...known.reopenings, event.data], status: 'open' };
      }
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

function opened(state: Case): Opened & { readonly status: 'open' | 'closed' } {
  if (state.status === 'none')
    throw new Error('Something happened to a case before it was opened.');
  return state;
}
