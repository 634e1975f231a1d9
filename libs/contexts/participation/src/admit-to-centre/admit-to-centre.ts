import { ParticipationOpened, TrialPeriodStarted } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
  type ReferralId,
} from '#language/kernel';
import { trialEnd } from '#language/law';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import { institutionAsSeen, type InstitutionAsSeen } from '../as-seen/institution-as-seen.js';
import { reached, referralAsSeen, type ReferralAsSeen } from '../as-seen/referral-as-seen.js';
import { ipzs, type Ipzs } from '../ipzs/ipzs.js';
import type { Participation, ParticipationFact } from '../participation.js';
import { ipzsIdOf } from '../thing-ids.js';

export interface AdmitToCentreData {
  readonly participationId: ParticipationId;
  readonly referralId: ReferralId;
  readonly weeklyHours: number;
  readonly workshop?: string;
  /** Sealed. */
  readonly examinedOn?: CivilDate;
  readonly safetyTrainingOn?: CivilDate;
}

/** The head admits after the programme was signed and agreed (UZS 12(4)); the trial begins that day (15(1)). */
export class AdmitToCentre extends Command<AdmitToCentreData> {}

export type AdmitToCentreRefusal =
  | 'ADMISSION_UPON_NOTHING'
  | 'PARTICIPATION_EXISTS'
  | 'PLACE_NOT_CONFIRMED'
  | 'IPZS_MISSING'
  | 'IPZS_NOT_AGREED'
  | 'IPZS_NOT_SIGNED'
  | 'ADMISSION_BEFORE_AGREEMENT_OR_SIGNATURE'
  | 'CENTRE_STATUS_LOST'
  | 'WEEKLY_HOURS_OUTSIDE_THE_LIMITS'
  | 'PREPARATION_AFTER_ADMISSION';

export interface AdmissionGuards {
  readonly referral: ReferralAsSeen;
  readonly programme: Ipzs;
  readonly centre: InstitutionAsSeen;
}

export const lookForAdmission = async (
  look: Look,
  { referralId, by }: Asked<AdmitToCentreData>,
): Promise<AdmissionGuards> => ({
  referral: await look.at(streamOf('referral', referralId), referralAsSeen),
  programme: await look.at(streamOf('ipzs', ipzsIdOf(referralId)), ipzs),
  centre: await look.at(streamOf('institution', by.institutionId), institutionAsSeen),
});

export function admitToCentre(
  asked: Asked<AdmitToCentreData>,
  state: Participation,
  { referral, programme, centre }: AdmissionGuards,
): Decision<ParticipationFact, AdmitToCentreRefusal> {
  const { by, on, rules, participationId, referralId } = asked;
  if (referral.status === 'none' || !reached(referral, by.institutionId)) {
    return refuse('ADMISSION_UPON_NOTHING');
  }
  if (state.status !== 'none')
    return isRepeat(asked, state)
      ? alreadyDone()
      : refuse('PARTICIPATION_EXISTS', { status: state.status });
  if (referral.status !== 'accepted') {
    return refuse('PLACE_NOT_CONFIRMED', { referralStatus: referral.status });
  }
  const unready = whyNotReady(programme, on) ?? whyNoCentre(centre, on) ?? whyNotTheseTerms(asked);
  if (unready !== undefined) return unready;
  if (programme.status !== 'ready') return refuse('IPZS_MISSING');
  const { caseId, clientId, ipzsId, programmeVersion, ops, issuer } = programme;
  const { weeklyHours, workshop, safetyTrainingOn, examinedOn } = asked;
  const opened = {
    ...{ participationId, caseId, clientId, referralId, ipzsId, programmeVersion },
    ...{ centre: referral.receiver, ops, issuer, startedOn: on, weeklyHours },
    ...(workshop && { workshop }),
    examinationRecorded: examinedOn !== undefined,
    ...(safetyTrainingOn && { safetyTrainingOn }),
  };
  return record<ParticipationFact>(
    ParticipationOpened(opened, { examinedOn }),
    TrialPeriodStarted({ startedOn: on, lastDay: trialEnd(on, rules).due }),
  );
}

/** The sealed day of the examination cannot be compared, so it is never quietly dropped. */
function isRepeat(
  { on, weeklyHours, workshop, safetyTrainingOn, examinedOn }: Asked<AdmitToCentreData>,
  state: Participation,
) {
  return (
    state.status !== 'none' &&
    state.kind === 'CIS' &&
    examinedOn === undefined &&
    state.startedOn === on &&
    state.weeklyHours === weeklyHours &&
    state.workshop === workshop &&
    state.safetyTrainingOn === safetyTrainingOn
  );
}

/** Agreed and signed, the same version, on that day or before. */
function whyNotReady(programme: Ipzs, on: CivilDate) {
  if (programme.status === 'none') return refuse('IPZS_MISSING');
  const { programmeVersion } = programme;
  if (programme.status !== 'ready') {
    return programme.status === 'agreed'
      ? refuse('IPZS_NOT_SIGNED', { programmeVersion })
      : refuse('IPZS_NOT_AGREED', { programmeVersion, ipzsStatus: programme.status });
  }
  const { agreedOn, signedOn } = programme;
  return on < agreedOn || on < signedOn
    ? refuse('ADMISSION_BEFORE_AGREEMENT_OR_SIGNATURE', { agreedOn, signedOn, admittedOn: on })
    : undefined;
}

const whyNoCentre = ({ statusLostOn }: InstitutionAsSeen, on: CivilDate) =>
  statusLostOn !== undefined && statusLostOn <= on
    ? refuse('CENTRE_STATUS_LOST', { statusLostOn, admittedOn: on })
    : undefined;

/** Hours within the week of the act (UZS 14(1)); examination and training precede the admission, if they are told. */
function whyNotTheseTerms({
  weeklyHours,
  examinedOn,
  safetyTrainingOn,
  on,
  rules,
}: Asked<AdmitToCentreData>) {
  const { least, most } = rules.rules.weeklyHours.value;
  if (weeklyHours < least || most < weeklyHours) {
    return refuse('WEEKLY_HOURS_OUTSIDE_THE_LIMITS', { weeklyHours, least, most });
  }
  const late = [examinedOn, safetyTrainingOn].find((day) => day !== undefined && on < day);
  return late === undefined ? undefined : refuse('PREPARATION_AFTER_ADMISSION', { admittedOn: on });
}
