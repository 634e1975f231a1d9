import type { CivilDate } from '#language/kernel';
import { endOfTerm, type RuleSet } from '#language/law';
import type { Institution, RecordedStatus } from './institution.js';

/** UNKNOWN warns and blocks nothing: what the registry was not told may well be so. */
export type StatusState = 'HELD' | 'EXPIRED' | 'ENDED' | 'NOT_YET' | 'UNKNOWN';

/** What an institution's status is on one day, as far as the registry knows. */
export interface StatusOnDay {
  readonly state: StatusState;
  /** The last line of the register up to that day; none where nothing is known. */
  readonly line?: RecordedStatus;
  /** Until when it is known to be held. */
  readonly validTo?: CivilDate;
}

/** Nothing for kinds of institutions that need no status. */
export function statusOn(
  state: Institution,
  day: CivilDate,
  ruleSet: RuleSet,
): StatusOnDay | undefined {
  if (state.status === 'none' || !['CIS', 'KIS', 'OWES'].includes(state.described.kind)) {
    return undefined;
  }
  const line = state.statuses.findLast(({ on }) => on <= day);
  if (line !== undefined) return judged(line, day, ruleSet);
  return { state: state.statuses.length > 0 ? 'NOT_YET' : 'UNKNOWN' };
}

function judged(line: RecordedStatus, day: CivilDate, { rules }: RuleSet): StatusOnDay {
  switch (line.status) {
    case 'CIS_STATUS_LOST':
    case 'KIS_ENTRY_REMOVED':
      return { state: 'ENDED', line };
    case 'KIS_ENTRY_RECORDED':
      return { state: 'HELD', line };
    case 'OWES_ACCREDITATION_RECORDED':
    case 'CIS_STATUS_GRANTED':
    case 'CIS_STATUS_EXTENDED':
      break;
  }
  const { validTo } = line;
  if (validTo !== undefined) {
    return { state: day <= validTo ? 'HELD' : 'EXPIRED', line, validTo };
  }
  // Granted for five years; whether it was extended afterwards the registry would have to be told.
  const known = endOfTerm(line.on, rules.cisStatus.value);
  return line.status === 'CIS_STATUS_GRANTED' && day <= known
    ? { state: 'HELD', line, validTo: known }
    : { state: 'UNKNOWN', line };
}
