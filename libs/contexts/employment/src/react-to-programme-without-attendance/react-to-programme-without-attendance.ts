import {
  EmploymentStarted,
  ProgrammeWithoutAttendanceStarted,
  type EmploymentEvidence,
  type EmploymentKind,
} from '#language/event-catalogue';
import {
  record,
  refuse,
  type CaseId,
  type CivilDate,
  type Decision,
  type EmploymentId,
  type ParticipationId,
} from '#language/kernel';
import {
  act,
  Command,
  derivedId,
  idIn,
  reactionTo,
  type Asked,
  type Look,
} from '#platform/service';
import { lookAtStanding, otherParties, type Standing } from '../as-seen/standing.js';
import type { Employment, EmploymentFact } from '../employment.js';
import { employmentThing } from '../employment-steps.js';
import { refusals } from '../refusals.js';

export interface StartEmploymentTakenData {
  readonly participationId: ParticipationId;
  readonly caseId: CaseId;
  readonly kind: EmploymentKind;
  readonly evidence: EmploymentEvidence;
  readonly startedOn: CivilDate;
}

/** The employment for which somebody left the classes of a centre. Nobody's door leads to it. */
export class StartEmploymentTaken extends Command<StartEmploymentTakenData> {}

/** A job is taken once during a participation, and so there is one employment. */
export const employmentTakenIdOf = (participationId: ParticipationId): EmploymentId =>
  derivedId('employment', participationId) as EmploymentId;

/** Whether it is a job was decided by the centre; here it is only carried out. */
export function startEmploymentTaken(
  asked: Asked<StartEmploymentTakenData>,
  employment: Employment,
  around: Standing,
): Decision<EmploymentFact, 'EMPLOYMENT_STARTED_BEFORE' | 'NOT_PARTY'> {
  if (employment.status !== 'none') return refuse('EMPLOYMENT_STARTED_BEFORE');
  if (around.case.status === 'none') return refuse('NOT_PARTY');
  const { participationId, caseId, kind, evidence, startedOn, by } = asked;
  const recordedBy = by.institutionId;
  return record(
    EmploymentStarted({
      ...{ employmentId: employmentTakenIdOf(participationId), caseId },
      ...{ clientId: around.case.clientId, recordedBy, kind, evidence, startedOn, participationId },
      informed: [...otherParties(around, asked, recordedBy)],
    }),
  );
}

const lookAtParticipation = (look: Look, asked: Asked<StartEmploymentTakenData>) =>
  lookAtStanding(look, {
    caseId: asked.caseId,
    via: { kind: 'participation', id: asked.participationId },
  });

/** A job that is taken during participation is an employment as well. */
export const reactToProgrammeWithoutAttendance = reactionTo({
  name: 'react-to-programme-without-attendance',
  to: ProgrammeWithoutAttendanceStarted,
  act: act({
    act: 'employment:start',
    door: '',
    polish: 'zapisać zatrudnienie podjęte w trakcie uczestnictwa',
    command: StartEmploymentTaken,
    thing: employmentThing,
    id: ({ participationId }) => employmentTakenIdOf(participationId),
    creates: true,
    prepare: lookAtParticipation,
    decide: startEmploymentTaken,
    refusals,
  }),
  answer: ({ stream, caseId, data }) => ({
    participationId: idIn(stream, 'participation'),
    caseId,
    kind: data.employmentKind,
    evidence: data.evidence,
    startedOn: data.jobTakenOn,
  }),
});
