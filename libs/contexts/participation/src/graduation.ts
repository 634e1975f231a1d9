import type { CivilDate } from '#language/kernel';
import {
  clubGraduateMinimumDay,
  graduateMinimumDay,
  graduateStatusEnd,
  ruleSetOn,
  type RuleSet,
} from '#language/law';
import type { ContractAsSeen } from './as-seen/contract-as-seen.js';
import type { CentreParticipation, ClubParticipation, Participation } from './participation.js';

/** Whether the status of a graduate arises, and if not, why; the days that were compared. */
export type Graduation =
  | { readonly arises: true; readonly from: CivilDate; readonly to?: CivilDate }
  | {
      readonly arises: false;
      readonly reason: WhyNoGraduate;
      readonly compared: Readonly<Record<string, CivilDate>>;
    };

export type WhyNoGraduate =
  | 'CLASSES_NOT_ENDED'
  | 'NOT_CONCLUDED'
  | 'TOO_SHORT'
  | 'CERTIFICATE_MISSING'
  | 'CERTIFICATE_TOO_LATE'
  | 'CONTRACT_NOT_COMPLETED';

const no = (
  reason: WhyNoGraduate,
  compared: Readonly<Record<string, CivilDate>> = {},
): Graduation => ({ arises: false, reason, compared });

const later = (left: CivilDate, right: CivilDate): CivilDate => (left < right ? right : left);

/** The rules of the day on which classes ended, however late and in whatever order the rest is recorded. */
function rulesOn(day: CivilDate): RuleSet {
  const rules = ruleSetOn(day);
  if (rules === undefined) throw new Error(`No rules are in force on ${day}.`);
  return rules;
}

/**
 * UZS 2(1a): at least six months of classes and the certificate, within six months after they ended. By the
 * words of the act also in the tail and after a discontinuation, never after a failed trial or another ending.
 */
export function graduationFromCentre(state: CentreParticipation): Graduation {
  const { classesEndedOn, startedOn, trial, certificate } = state;
  if (state.status === 'trial-failed' || state.status === 'ended-otherwise')
    return no('NOT_CONCLUDED');
  if (classesEndedOn === undefined) return no('CLASSES_NOT_ENDED');
  const rules = rulesOn(classesEndedOn);
  const earliest = graduateMinimumDay(startedOn, trial.lastDay, rules).due;
  if (classesEndedOn < earliest) return no('TOO_SHORT', { classesEndedOn, earliest });
  const to = graduateStatusEnd(classesEndedOn, rules).due;
  if (certificate === undefined) return no('CERTIFICATE_MISSING', { latest: to });
  const { issuedOn } = certificate;
  return issuedOn <= to
    ? { arises: true, from: later(issuedOn, classesEndedOn), to }
    : no('CERTIFICATE_TOO_LATE', { issuedOn, latest: to });
}

/** UZS 2(1b): at least six months, the certificate and the fulfilled contract, in any order; no last day. */
export function graduationFromClub(state: ClubParticipation, contract: ContractAsSeen): Graduation {
  if (state.status === 'club-active') return no('CLASSES_NOT_ENDED');
  if (state.status === 'club-discontinued') return no('NOT_CONCLUDED');
  const { startedOn, endedOn, certificate } = state;
  const earliest = clubGraduateMinimumDay(startedOn, rulesOn(endedOn)).due;
  if (endedOn < earliest) return no('TOO_SHORT', { classesEndedOn: endedOn, earliest });
  if (certificate === undefined) return no('CERTIFICATE_MISSING');
  if (contract.status !== 'completed') return no('CONTRACT_NOT_COMPLETED');
  return {
    arises: true,
    from: later(later(certificate.issuedOn, endedOn), contract.completedOn),
  };
}

/** Whether the status has been recorded already. */
export const isGraduate = (state: Participation): boolean =>
  ('graduate' in state && state.graduate !== undefined) ||
  ('graduateFrom' in state && state.graduateFrom !== undefined);
