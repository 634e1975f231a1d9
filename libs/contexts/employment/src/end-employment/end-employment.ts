import { EmploymentEnded, type EMPLOYMENT_END_REASONS } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type EmploymentId,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Employment, EmploymentFact } from '../employment.js';
import { knownTo, whyNot, type EmploymentStepRefusal } from '../employment-steps.js';

export interface EndEmploymentData {
  readonly employmentId: EmploymentId;
  readonly reason: (typeof EMPLOYMENT_END_REASONS)[number];
  /** The last day of work; the day of the act when it is left out. */
  readonly endedOn?: CivilDate;
  /** Sealed. */
  readonly note?: string;
}

/** The work has ended. Whoever knows the employment may record it; a tail of the programme is not touched. */
export class EndEmployment extends Command<EndEmploymentData> {}

export type EndEmploymentRefusal =
  | EmploymentStepRefusal
  | 'EMPLOYMENT_ENDED_OTHERWISE'
  | 'ENDED_BEFORE_START'
  | 'ENDED_AFTER_RECORDING';

export function endEmployment(
  { reason, note, by, on, endedOn = on }: Asked<EndEmploymentData>,
  employment: Employment,
): Decision<EmploymentFact, EndEmploymentRefusal> {
  const no = whyNot(employment, 'employment:end', by.institutionId);
  if (employment.status === 'ended' && knownTo(employment).includes(by.institutionId)) {
    const before = { reason: employment.reason, endedOn: employment.endedOn };
    return before.reason === reason && before.endedOn === endedOn
      ? alreadyDone()
      : refuse('EMPLOYMENT_ENDED_OTHERWISE', before);
  }
  if (no !== undefined || employment.status !== 'started') {
    return no ?? refuse('EMPLOYMENT_STEP_NOT_ALLOWED');
  }
  const { startedOn } = employment;
  if (endedOn < startedOn) return refuse('ENDED_BEFORE_START', { startedOn, endedOn });
  if (endedOn > on) return refuse('ENDED_AFTER_RECORDING', { endedOn, on });
  return record(EmploymentEnded({ endedOn, reason }, { note }));
}
