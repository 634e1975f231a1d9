import type { RecordedFact } from '../envelope.js';
import { fromStored, type Place, type StoredFact } from '../stored-fact.js';

/**
 * What to select, so that no setting of the server or of the driver (date style, number parsers) has a
 * say in what is read.
 */
export const RECORDED_COLUMNS = `
  stream, revision, lpad(position::text, 20, '0') as position,
  (extract(epoch from recorded_at) * 1000)::bigint::text as "recordedAtMs",
  event_id::text as "eventId", type, version, to_char(occurred_on, 'YYYY-MM-DD') as "occurredOn",
  case_id as "caseId", subject, command_id as "commandId", envelope, data, sealed`;

export type RecordedRow = StoredFact &
  Omit<Place, 'recordedAt'> & { readonly recordedAtMs: string };

export const toRecorded = ({ recordedAtMs, ...row }: RecordedRow): RecordedFact =>
  fromStored({ ...row, recordedAt: new Date(Number(recordedAtMs)) });
