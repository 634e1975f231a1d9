import { refuse } from '#language/kernel';
import { endOfTerm, type RuleSet } from '#language/law';
import type { RecordedStatus } from '../institution.js';

export type TermRefusal =
  | 'STATUS_HAS_NO_LAST_DAY'
  | 'STATUS_LAST_DAY_BEFORE_FIRST'
  | 'CIS_STATUS_TOO_LONG'
  | 'ACCREDITATION_WITHOUT_LAST_DAY'
  | 'ACCREDITATION_TOO_LONG';

/**
 * Why a status cannot last as long as the line says; undefined when it can. Registers count both ways,
 * with the first day and without it, so the later of both last days is still taken.
 */
export function whyNotForThatTime({ status, on, validTo }: RecordedStatus, { rules }: RuleSet) {
  if (validTo !== undefined && validTo < on) {
    return refuse('STATUS_LAST_DAY_BEFORE_FIRST', { on, validTo });
  }
  switch (status) {
    case 'CIS_STATUS_GRANTED': {
      const latest = endOfTerm(on, rules.cisStatus.value);
      return validTo !== undefined && validTo > latest
        ? refuse('CIS_STATUS_TOO_LONG', { validTo, latest })
        : undefined;
    }
    case 'OWES_ACCREDITATION_RECORDED': {
      if (validTo === undefined) return refuse('ACCREDITATION_WITHOUT_LAST_DAY');
      const latest = endOfTerm(on, rules.owesAccreditation.value);
      return validTo > latest ? refuse('ACCREDITATION_TOO_LONG', { validTo, latest }) : undefined;
    }
    case 'CIS_STATUS_EXTENDED':
      return undefined;
    case 'CIS_STATUS_LOST':
    case 'KIS_ENTRY_RECORDED':
    case 'KIS_ENTRY_REMOVED':
      return validTo === undefined ? undefined : refuse('STATUS_HAS_NO_LAST_DAY', { status });
  }
}
