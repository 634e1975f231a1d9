import type {
  INSTITUTION_STATUSES,
  InstitutionEvent,
  InstitutionKind,
} from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold } from '#language/kernel';
import type { WithoutAbsent } from './without-absent.js';

export type InstitutionStatus = (typeof INSTITUTION_STATUSES)[number];

/** What was registered: the fields of the public registers, and nothing for what is unknown. */
export type RegisteredInstitution = WithoutAbsent<
  Extract<InstitutionEvent, { type: 'InstitutionRegistered' }>['data']
>;

/** A line of the register of the wojewoda or of the minister. */
export interface RecordedStatus {
  readonly status: InstitutionStatus;
  /** The day that the register names, not the day on which it was copied from there. */
  readonly on: CivilDate;
  readonly validTo?: CivilDate;
  readonly areas?: string[];
  readonly source?: string;
}

export type Institution =
  | { readonly status: 'none' }
  | {
      readonly status: 'registered';
      readonly described: RegisteredInstitution;
      /** In the order of the registers, oldest first. */
      readonly statuses: readonly RecordedStatus[];
    };

export const institution: Fold<Institution, InstitutionEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'InstitutionRegistered':
        return {
          status: 'registered',
          described: event.data as RegisteredInstitution,
          statuses: [],
        };
      case 'CisStatusGranted':
        return withStatus(state, 'CIS_STATUS_GRANTED', event.data);
      case 'CisStatusExtended':
        return withStatus(state, 'CIS_STATUS_EXTENDED', event.data);
      case 'CisStatusLost':
        return withStatus(state, 'CIS_STATUS_LOST', event.data);
      case 'KisEntryRecorded':
        return withStatus(state, 'KIS_ENTRY_RECORDED', event.data);
      case 'KisEntryRemoved':
        return withStatus(state, 'KIS_ENTRY_REMOVED', event.data);
      case 'OwesAccreditationRecorded':
        return withStatus(state, 'OWES_ACCREDITATION_RECORDED', event.data);
      default:
        return assertNever(event);
    }
  },
};

type StatusData = Extract<InstitutionEvent, { type: 'CisStatusGranted' }>['data'];

function withStatus(
  state: Institution,
  status: InstitutionStatus,
  { institutionId: _, ...line }: StatusData,
): Institution {
  if (state.status === 'none') throw new Error('A status was recorded before the institution.');
  const recorded = { status, ...line } as RecordedStatus;
  return { ...state, statuses: [...state.statuses, recorded] };
}

/** The kind of an institution, or nothing where none is registered. */
export const kindOf = (state: Institution): InstitutionKind | undefined =>
  state.status === 'registered' ? state.described.kind : undefined;
