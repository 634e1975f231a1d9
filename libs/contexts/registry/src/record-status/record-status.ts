import {
  CisStatusExtended,
  CisStatusGranted,
  CisStatusLost,
  KisEntryRecorded,
  KisEntryRemoved,
  OwesAccreditationRecorded,
  type InstitutionEvent,
} from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type InstitutionId,
} from '#language/kernel';
import { canonicalJson, Command, type Asked } from '#platform/service';
import type { Institution, InstitutionStatus, RecordedStatus } from '../institution.js';
import { kindWithStatus } from '../institution-thing.js';
import { withoutAbsent } from '../without-absent.js';
import { whyNotInThatOrder, type OrderRefusal } from './order-of-statuses.js';
import { whyNotForThatTime, type TermRefusal } from './term-of-status.js';

export interface RecordStatusData {
  readonly institutionId: InstitutionId;
  readonly status: InstitutionStatus;
  /** The day that the register names. */
  readonly givenOn: CivilDate;
  readonly validTo?: CivilDate;
  readonly areas?: string[];
  readonly source?: string;
}

/** Copies one line of the register of the wojewoda or of the minister. */
export class RecordStatus extends Command<RecordStatusData> {}

export type RecordStatusRefusal =
  | OrderRefusal
  | TermRefusal
  | 'INSTITUTION_NOT_REGISTERED'
  | 'STATUS_OF_ANOTHER_KIND'
  | 'STATUS_DAY_IN_FUTURE'
  | 'STATUS_AREAS_OF_OWES_ONLY';

export function recordStatus(
  asked: Asked<RecordStatusData>,
  state: Institution,
): Decision<InstitutionEvent, RecordStatusRefusal> {
  if (state.status === 'none') return refuse('INSTITUTION_NOT_REGISTERED');
  const { institutionId, status, givenOn, today, rules } = asked;
  const line = lineOf(asked);
  if (state.statuses.some((known) => canonicalJson(known) === canonicalJson(line))) {
    return alreadyDone();
  }
  const { kind } = state.described;
  if (kindWithStatus[status] !== kind) return refuse('STATUS_OF_ANOTHER_KIND', { kind, status });
  if (givenOn > today) return refuse('STATUS_DAY_IN_FUTURE', { on: givenOn, today });
  if (line.areas !== undefined && status !== 'OWES_ACCREDITATION_RECORDED') {
    return refuse('STATUS_AREAS_OF_OWES_ONLY');
  }
  const no = whyNotForThatTime(line, rules) ?? whyNotInThatOrder(line, state.statuses);
  if (no !== undefined) return no;
  const { status: _, ...data } = line;
  return record(eventOf[status]({ institutionId, ...data }));
}

const lineOf = ({ status, givenOn, validTo, areas, source }: RecordStatusData): RecordedStatus =>
  withoutAbsent({ status, on: givenOn, validTo, areas, source });

const eventOf = {
  CIS_STATUS_GRANTED: CisStatusGranted,
  CIS_STATUS_EXTENDED: CisStatusExtended,
  CIS_STATUS_LOST: CisStatusLost,
  KIS_ENTRY_RECORDED: KisEntryRecorded,
  KIS_ENTRY_REMOVED: KisEntryRemoved,
  OWES_ACCREDITATION_RECORDED: OwesAccreditationRecorded,
} as const;
