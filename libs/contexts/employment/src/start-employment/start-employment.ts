import {
  EmploymentStarted,
  type EmploymentEvidence,
  type EmploymentKind,
} from '#language/event-catalogue';
import {
  record,
  refuse,
  type CivilDate,
  type Decision,
  type EmploymentId,
  type ParticipationId,
} from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { Command, derivedId, streamOf, type Asked, type Look } from '#platform/service';
import { participationAsSeen, type ParticipationAsSeen } from '../as-seen/participation-as-seen.js';
import {
  isParty,
  lookAtStanding,
  otherParties,
  type InCase,
  type Standing,
} from '../as-seen/standing.js';
import type { Employment, EmploymentFact } from '../employment.js';
import { whyNotFitting, type Terms, type TermsRefusal } from './what-fits-the-kind.js';

export interface StartEmploymentData extends InCase, Terms {
  readonly employmentId: EmploymentId;
  /** PSU is asked for by mistake often enough to be answered with the reason. */
  readonly kind: EmploymentKind | 'PSU';
  readonly evidence: EmploymentEvidence;
  /** The first day of work; the day of the act when it is left out. */
  readonly startedOn?: CivilDate;
  /** Sealed. */
  readonly note?: string;
}

/** Somebody who left the path or goes on with it has taken up work. */
export class StartEmployment extends Command<StartEmploymentData> {}

export const employmentIdOf = ({ commandId }: CommandContext): EmploymentId =>
  derivedId('employment', commandId) as EmploymentId;

export interface EmploymentGuards extends Standing {
  /** The participation that was named, when it was one. */
  readonly participation?: ParticipationAsSeen;
}

export type StartEmploymentRefusal =
  | TermsRefusal
  | 'NOT_PARTY'
  | 'EMPLOYMENT_STARTED_BEFORE'
  | 'EMPLOYMENT_IN_CLOSED_CASE'
  | 'PSU_IS_NOT_EMPLOYMENT'
  | 'STARTED_AFTER_RECORDING'
  | 'JOB_TAKEN_DURING_PARTICIPATION';

export async function lookForEmployment(
  look: Look,
  asked: Asked<StartEmploymentData>,
): Promise<EmploymentGuards> {
  const { via } = asked;
  return {
    ...(await lookAtStanding(look, asked)),
    ...(via?.kind === 'participation' && {
      participation: await look.at(streamOf('participation', via.id), participationAsSeen),
    }),
  };
}

export function startEmployment(
  asked: Asked<StartEmploymentData>,
  employment: Employment,
  around: EmploymentGuards,
): Decision<EmploymentFact, StartEmploymentRefusal> {
  const { caseId, kind, via, by, on, startedOn = on } = asked;
  const { case: seen, participation } = around;
  if (seen.status === 'none' || !isParty(around, caseId, by.institutionId)) {
    return refuse('NOT_PARTY');
  }
  if (employment.status !== 'none') return refuse('EMPLOYMENT_STARTED_BEFORE');
  if (seen.status === 'closed') return refuse('EMPLOYMENT_IN_CLOSED_CASE');
  if (kind === 'PSU') return refuse('PSU_IS_NOT_EMPLOYMENT');
  const unfitting = whyNotFitting(kind, asked);
  if (unfitting !== undefined) return unfitting;
  if (startedOn > on) return refuse('STARTED_AFTER_RECORDING', { startedOn, on });
  // The head ends the classes and the benefit in the same breath; the employment follows by itself (UZS 13(5)).
  if (participation?.kind === 'CIS' && participation.classesEndedOn === undefined) {
    return refuse('JOB_TAKEN_DURING_PARTICIPATION');
  }
  const { employmentId, evidence, form, employerKind, hoursSharePercent, note } = asked;
  return record(
    EmploymentStarted(
      {
        ...{ employmentId, caseId, clientId: seen.clientId, recordedBy: by.institutionId },
        ...{ kind, evidence, startedOn, form, employerKind },
        ...(hoursSharePercent !== undefined && { hoursSharePercent }),
        ...(participation?.kind !== undefined &&
          via && { participationId: via.id as ParticipationId }),
        informed: [...otherParties(around, asked, by.institutionId)],
      },
      { note },
    ),
  );
}
