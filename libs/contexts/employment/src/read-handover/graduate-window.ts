import type { CivilDate } from '#language/kernel';
import { graduateStatusEnd, legalBasis, ruleSetOn } from '#language/law';
import type { ParticipationAsSeen } from '../as-seen/participation-as-seen.js';

export const NOT_YET_GRADUATE =
  'Statusu absolwenta jeszcze nie ma: powstaje z zaświadczeniem, po co najmniej sześciu miesiącach zajęć.';
export const CLUB_STATUS_HAS_NO_END = 'Ustawa nie wyznacza końca statusu absolwenta klubu.';
export const PROPOSED_TOO_LATE =
  'Przekazanie zaproponowano po ostatnim dniu statusu absolwenta, więc osoba nie skorzysta z niego.';

/**
 * Within which days the person is, or is to be, a graduate (UZS 2(1a), (1b)): the window that a hand-over
 * has. Undefined when there is no such participation. While classes go on, it is counted from their planned end.
 */
export function graduateWindow(
  seen: ParticipationAsSeen,
  proposedOn: CivilDate,
): Readonly<Record<string, unknown>> | undefined {
  const { kind, graduateFrom, classesEndedOn, plannedEnd } = seen;
  if (kind === undefined) return undefined;
  const notYet = graduateFrom === undefined ? [NOT_YET_GRADUATE] : [];
  const known = {
    kind,
    graduated: graduateFrom !== undefined,
    ...(graduateFrom && { from: graduateFrom }),
    ...(classesEndedOn ? { classesEndedOn } : plannedEnd && { plannedEnd }),
  };
  if (kind === 'KIS') {
    const basis = legalBasis('UZS_2_1B').polish;
    return { ...known, legalBasis: basis, notes: [...notYet, CLUB_STATUS_HAS_NO_END] };
  }
  const lastDay = lastDayFrom(classesEndedOn ?? plannedEnd);
  const tooLate = lastDay !== undefined && lastDay.due < proposedOn ? [PROPOSED_TOO_LATE] : [];
  return { ...known, ...lastDay, notes: [...notYet, ...tooLate] };
}

function lastDayFrom(classesEnd: CivilDate | undefined) {
  if (classesEnd === undefined) return undefined;
  const rules = ruleSetOn(classesEnd);
  if (rules === undefined) return undefined;
  const { due, kind, legalBasis: basis, ruleSet, counting } = graduateStatusEnd(classesEnd, rules);
  return { due, deadlineKind: kind, legalBasis: basis.polish, ruleSet, counting };
}
