import { ApplicationSubmitted } from '#language/event-catalogue';
import { record, refuse, type ApplicationId, type Decision } from '#language/kernel';
import { Command, derivedId, type Asked } from '#platform/service';
import type { CommandContext } from '#platform/event-log';
import type { Application, ApplicationFact } from '../application.js';
import { madeParty, textsFor } from '../becoming-party.js';
import {
  addresseeFault,
  competentOpsOf,
  type Addressed,
  type AddresseeRefusal,
} from './addressee.js';
import { applicantFault, type Applicant, type ApplicantRefusal } from './applicant.js';
import { competenceOf } from './competence.js';
import { isParty, type InCase, type Surroundings } from './standing.js';

export interface SubmitApplicationData extends InCase, Applicant, Addressed {
  readonly applicationId: ApplicationId;
  /** Codes of the rule set in force; sealed. */
  readonly groupsClaimed?: readonly string[];
  readonly note?: string;
}

/** Somebody asks for a referral to a centre (UZS 12(1)). */
export class SubmitApplication extends Command<SubmitApplicationData> {}

export const applicationIdOf = ({ commandId }: CommandContext): ApplicationId =>
  derivedId('application', commandId) as ApplicationId;

export type SubmitApplicationRefusal =
  | 'NOT_PARTY'
  | 'CASE_CLOSED'
  | 'APPLICATION_SUBMITTED_BEFORE'
  | 'GROUP_NOT_IN_CATALOGUE'
  | ApplicantRefusal
  | AddresseeRefusal;

export function submitApplication(
  asked: Asked<SubmitApplicationData>,
  application: Application,
  surroundings: Surroundings,
): Decision<ApplicationFact, SubmitApplicationRefusal> {
  const recorder = asked.by.institutionId;
  const { case: seen, institutions } = surroundings;
  if (seen.status === 'none' || !isParty(surroundings, asked.caseId, recorder)) {
    return refuse('NOT_PARTY');
  }
  if (application.status !== 'none') return refuse('APPLICATION_SUBMITTED_BEFORE');
  if (seen.status === 'closed') return refuse('CASE_CLOSED');
  const fault =
    applicantFault(asked, institutions.recorder) ??
    addresseeFault(asked, institutions, seen, recorder) ??
    groupFault(asked);
  if (fault !== undefined) return fault;
  return record<ApplicationFact>(submitted(asked, surroundings), ...disclosures(asked, seen.owner));
}

function groupFault({ groupsClaimed = [], rules }: Asked<SubmitApplicationData>) {
  const known = rules.rules.eligibilityGroups.value.map(({ code }): string => code);
  return groupsClaimed.every((code) => known.includes(code))
    ? undefined
    : refuse('GROUP_NOT_IN_CATALOGUE');
}

function submitted(
  asked: Asked<SubmitApplicationData>,
  { case: seen, institutions }: Surroundings,
) {
  if (seen.status === 'none') throw new Error('Nobody can apply in a case that is not there.');
  const { applicationId, caseId, applicantKind, addressee, targetCentre, consent, by, on } = asked;
  const { groupsClaimed, applicantName, applicantInstitutionKind, note } = asked;
  const ops = institutions.competentOps;
  const unverified = ops && competenceOf(ops, [seen.residence, seen.stay]) === 'UNVERIFIED';
  const convictionGroup = asked.rules.rules.eligibilityGroups.value
    .filter(({ dataClass }) => dataClass === 'P4')
    .map(({ code }): string => code);
  return ApplicationSubmitted(
    {
      applicationId,
      caseId,
      clientId: seen.clientId,
      applicantKind,
      recordedBy: by.institutionId,
      addressee,
      submittedOn: on,
      competentOps: competentOpsOf(asked),
      ...(unverified && { competenceUnverified: true as const }),
      ...(targetCentre && { targetCentre }),
      ...(consent && { consent }),
    },
    {
      applicantName,
      applicantInstitutionKind,
      groupsClaimed: groupsClaimed?.filter((code) => !convictionGroup.includes(code)),
      // Sealed whether it is claimed or not: that it is there must tell nothing.
      convictionGroupClaimed: groupsClaimed?.some((code) => convictionGroup.includes(code)),
      note,
    },
  );
}

/** An addressee that did not record it itself becomes party; the owner of the case is party already. */
function disclosures(asked: Asked<SubmitApplicationData>, owner: string) {
  const { addressee, by, applicantName, applicantInstitutionKind, note } = asked;
  if (addressee === by.institutionId) return [];
  const texts = { applicantName, applicantInstitutionKind, note };
  return addressee === owner ? textsFor(addressee, texts) : [madeParty(addressee, texts)];
}
