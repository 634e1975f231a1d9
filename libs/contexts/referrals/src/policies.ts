import { refuse, type CivilDate, type InstitutionId } from '#language/kernel';
import { sameGmina } from '#language/law';
import type { ApplicationAsSeen } from './as-seen/application-as-seen.js';
import { gminasOf, type CaseAsSeen } from './as-seen/case-as-seen.js';
import type { InstitutionAsSeen } from './as-seen/institution-as-seen.js';
import type { Payment, Surroundings } from './as-seen/surroundings.js';

export type NegativeOpinionReason = 'NEW_CIRCUMSTANCES' | 'OTHER_ASSESSMENT';

/** What the issuer decides besides the centre and who pays. */
export interface PlannedIssue {
  readonly validTo?: CivilDate;
  readonly negativeOpinionReason?: NegativeOpinionReason;
}

export type ReceiverRefusal = 'RECEIVER_IS_NOT_A_CENTRE' | 'RECEIVER_STATUS_LOST';
export type FinancingRefusal =
  | 'RESIDENCE_UNKNOWN'
  | 'FINANCING_NOT_LOCAL'
  | 'FINANCING_GMINA_NOT_OF_THE_PERSON'
  | 'FINANCING_AGREEMENT_UNSUITABLE'
  | 'FINANCING_AGREEMENT_NOT_IN_FORCE'
  | 'FINANCING_AGREEMENT_OF_OTHER_GMINAS';
export type IssueRefusal =
  | ReceiverRefusal
  | FinancingRefusal
  | 'ANOTHER_REFERRAL_OPEN'
  | 'APPLICATION_CLOSED'
  | 'OPINION_MISSING'
  | 'REFERRAL_BEFORE_OPINION'
  | 'NEGATIVE_OPINION_NEEDS_REASON'
  | 'OPINION_IS_NOT_NEGATIVE'
  | 'CASE_NOT_OPEN'
  | 'ELIGIBILITY_NOT_ASSESSED'
  | 'ELIGIBILITY_NOT_CONFIRMED'
  | 'CLUB_ONLY'
  | 'ISSUER_MAY_NOT_REFER'
  | 'OPS_NOT_COMPETENT'
  | 'LONG_TERM_UNEMPLOYMENT_NOT_REPORTED'
  | 'BENEFIT_RIGHT'
  | 'VALIDITY_ENDS_BEFORE_ISSUE';

/** Why a referral cannot be issued on that day (UZS 12(1), (2), (5)), whether first or by forwarding. */
export function whyNotIssued(planned: PlannedIssue, around: Surroundings, on: CivilDate) {
  if (planned.validTo !== undefined && planned.validTo < on) {
    return refuse('VALIDITY_ENDS_BEFORE_ISSUE', { validTo: planned.validTo, issuedOn: on });
  }
  if (around.anotherOpen !== undefined) {
    return refuse('ANOTHER_REFERRAL_OPEN', { referralId: around.anotherOpen });
  }
  return (
    whyNoCentre(around.receiver, on) ??
    whyNotOpined(planned, around.application, on) ??
    whyNotEligible(around.case) ??
    whyNotByIssuer(around.issuer, around.case, on) ??
    whyNotFinanced(around, on)
  );
}

/** A referral of this type goes to a centre that has its status. An unknown status bars nobody. */
export function whyNoCentre({ kind, statusLostOn }: InstitutionAsSeen, on: CivilDate) {
  if (kind !== 'CIS') return refuse('RECEIVER_IS_NOT_A_CENTRE', kind && { kind });
  if (statusLostOn !== undefined && statusLostOn <= on) {
    return refuse('RECEIVER_STATUS_LOST', { statusLostOn });
  }
  return undefined;
}

/** The opinion precedes the referral (UZS 12(2)). A negative one is overridden with a stated reason only. */
function whyNotOpined(
  { negativeOpinionReason }: PlannedIssue,
  application: ApplicationAsSeen,
  on: CivilDate,
) {
  if (application.status !== 'open') return refuse('APPLICATION_CLOSED');
  const { opinion } = application;
  if (opinion === undefined) return refuse('OPINION_MISSING');
  if (on < opinion.issuedOn) {
    return refuse('REFERRAL_BEFORE_OPINION', { opinionIssuedOn: opinion.issuedOn, issuedOn: on });
  }
  const negative = opinion.conclusion === 'NEGATIVE';
  if (negative && negativeOpinionReason === undefined) {
    return refuse('NEGATIVE_OPINION_NEEDS_REASON');
  }
  return !negative && negativeOpinionReason !== undefined
    ? refuse('OPINION_IS_NOT_NEGATIVE')
    : undefined;
}

function whyNotEligible({ status, eligibility }: CaseAsSeen) {
  if (status !== 'open') return refuse('CASE_NOT_OPEN');
  if (eligibility === undefined) return refuse('ELIGIBILITY_NOT_ASSESSED');
  if (eligibility.clubOnly) return refuse('CLUB_ONLY');
  return eligibility.groupConfirmed && eligibility.noExclusion
    ? undefined
    : refuse('ELIGIBILITY_NOT_CONFIRMED');
}

/**
 * An OPS refers whoever lives or stays in its area; a labour office only the long-term unemployed. Neither
 * refers whom the labour office reported to have the right to a benefit: the act excludes that person
 * (UZS 1(3)(1)), whatever was assessed.
 */
function whyNotByIssuer({ kind, areas }: InstitutionAsSeen, person: CaseAsSeen, on: CivilDate) {
  if (kind !== 'OPS' && kind !== 'PUP') return refuse('ISSUER_MAY_NOT_REFER');
  if (gminasOf(person).length === 0) return refuse('RESIDENCE_UNKNOWN');
  const { labourStatus } = person;
  const lostOn = labourStatus?.statusLostOn;
  const registered = labourStatus?.registered === true && (lostOn === undefined || on < lostOn);
  if (kind === 'OPS') {
    const competent = gminasOf(person).some((gmina) => areas.some((area) => covers(area, gmina)));
    if (!competent) return refuse('OPS_NOT_COMPETENT');
  } else if (!registered || !labourStatus.longTermUnemployed) {
    return refuse('LONG_TERM_UNEMPLOYMENT_NOT_REPORTED');
  }
  return registered && labourStatus.benefitRight ? refuse('BENEFIT_RIGHT') : undefined;
}

/** A voivodeship or powiat covers its gminas; gminas are compared by six digits, without their type. */
const covers = (area: string, gmina: string): boolean =>
  area.length < 6 ? gmina.startsWith(area) : sameGmina(area, gmina);

/** Who pays for the stay (UZS 12(5)); asked at the issue and again when the centre confirms a place. */
export function whyNotFinanced(around: Payment, on: CivilDate) {
  const { financing } = around;
  const own = gminasOf(around.case);
  if (own.length === 0) return refuse('RESIDENCE_UNKNOWN');
  switch (financing.kind) {
    case 'LOCAL':
      return isLocal(around) ? undefined : refuse('FINANCING_NOT_LOCAL');
    case 'GMINA_PAYS':
      return own.some((gmina) => sameGmina(gmina, financing.gmina))
        ? undefined
        : refuse('FINANCING_GMINA_NOT_OF_THE_PERSON');
    case 'AGREEMENT':
      return whyNotByAgreement(around, on);
  }
}

/** Between gminas, with rules of financing (UZS 12(5)(1)), in force on the day, for both ends of the way. */
function whyNotByAgreement({ agreement, case: person, receiver }: Payment, on: CivilDate) {
  if (agreement.status === 'none') return refuse('FINANCING_AGREEMENT_UNSUITABLE');
  const { kind, financing, from, lastDay, gminas } = agreement;
  if (kind !== 'INTER_GMINA' || !financing) return refuse('FINANCING_AGREEMENT_UNSUITABLE');
  if (on < from || (lastDay !== undefined && lastDay < on)) {
    return refuse('FINANCING_AGREEMENT_NOT_IN_FORCE', { from, ...(lastDay && { lastDay }) });
  }
  return anySame(gminas, gminasOf(person)) && anySame(gminas, receiver.founderGminas)
    ? undefined
    : refuse('FINANCING_AGREEMENT_OF_OTHER_GMINAS');
}

/** Residents of the gminas on whose territory the centre was created come first (UZS 12(5)). */
export const isLocal = ({ case: person, receiver }: Pick<Payment, 'case' | 'receiver'>): boolean =>
  anySame(receiver.founderGminas, gminasOf(person));

const anySame = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((one) => right.some((other) => sameGmina(one, other)));

/** Whether an institution may refer upon an application: it does not know it, knows it only, or may. */
export function mayRefer(
  application: ApplicationAsSeen,
  by: InstitutionId,
): 'STRANGER' | 'KNOWS' | 'YES' {
  if (application.status === 'none') return 'STRANGER';
  const { recordedBy, addressee, competentOps, askedOps } = application;
  if (![recordedBy, addressee, askedOps].includes(by)) return 'STRANGER';
  return by === addressee || by === competentOps ? 'YES' : 'KNOWS';
}

/** An OPS that a labour office must notify: the one competent for the application (UZS 12(1) in fine). */
export function opsToNotify({ issuer, application }: Surroundings): InstitutionId | undefined {
  return issuer.kind === 'PUP' && application.status !== 'none'
    ? application.competentOps
    : undefined;
}
