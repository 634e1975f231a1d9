import { refuse } from '#language/kernel';
import type { RecordedStatus } from '../institution.js';

export type OrderRefusal =
  | 'STATUS_BEFORE_LAST_RECORDED'
  | 'STATUS_ALREADY_HELD'
  | 'STATUS_NOT_GRANTED_BEFORE'
  | 'STATUS_ALREADY_ENDED';

/**
 * Why a line cannot follow those that are recorded; undefined when it can. What came before may be
 * unknown: an end without a recorded beginning is taken, an extension of nothing is not.
 */
export function whyNotInThatOrder(line: RecordedStatus, before: readonly RecordedStatus[]) {
  const last = before.at(-1);
  if (last !== undefined && line.on < last.on) {
    return refuse('STATUS_BEFORE_LAST_RECORDED', { on: line.on, last: last.on });
  }
  switch (line.status) {
    case 'CIS_STATUS_GRANTED':
    case 'KIS_ENTRY_RECORDED':
      return last === undefined || hasEnded(last, line.on)
        ? undefined
        : refuse('STATUS_ALREADY_HELD', { since: last.on });
    case 'CIS_STATUS_EXTENDED':
      return last === undefined || last.status === 'CIS_STATUS_LOST'
        ? refuse('STATUS_NOT_GRANTED_BEFORE')
        : undefined;
    case 'CIS_STATUS_LOST':
    case 'KIS_ENTRY_REMOVED':
      return last?.status === line.status
        ? refuse('STATUS_ALREADY_ENDED', { on: last.on })
        : undefined;
    case 'OWES_ACCREDITATION_RECORDED':
      return undefined;
  }
}

const hasEnded = ({ status, validTo }: RecordedStatus, on: string): boolean =>
  status === 'CIS_STATUS_LOST' ||
  status === 'KIS_ENTRY_REMOVED' ||
  (validTo !== undefined && validTo < on);
