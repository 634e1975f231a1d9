import { LabourStatusReported, type CaseEvent, type EventOf } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CaseId,
  type CivilDate,
  type Decision,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import type { Case } from '../case.js';
import { whyNot, type StepRefusal } from '../case-steps.js';
import { actsForLabourOffice } from '../policies.js';
import { isParty, type Parties, type Via } from '../standing.js';

export interface LabourStatus {
  readonly registered: boolean;
  readonly registeredSince?: CivilDate;
  readonly longTermUnemployed: boolean;
  readonly benefitRight: boolean;
  readonly statusLostOn?: CivilDate;
}

export interface ReportLabourStatusData {
  readonly caseId: CaseId;
  readonly labourStatus: LabourStatus;
  readonly via?: Via;
}

/** The labour office states what its register says. Nobody else does, and nothing is inferred. */
export class ReportLabourStatus extends Command<ReportLabourStatusData> {}

export type ReportLabourStatusRefusal =
  | StepRefusal
  | 'NOT_FOUND'
  | 'ONLY_LABOUR_OFFICE_REPORTS'
  | 'REGISTRATION_DAY_MISSING'
  | 'REGISTERED_AND_LOST'
  | 'LONG_TERM_WITHOUT_REGISTRATION'
  | 'LABOUR_STATUS_DAYS_DISAGREE';

export function reportLabourStatus(
  asked: Asked<ReportLabourStatusData>,
  state: Case,
  proved: Parties,
): Decision<CaseEvent, ReportLabourStatusRefusal> {
  const { labourStatus, by, on } = asked;
  if (!isParty(state, by.institutionId, proved)) return refuse('NOT_FOUND');
  if (!actsForLabourOffice(by)) return refuse('ONLY_LABOUR_OFFICE_REPORTS');
  const no = whyNot(state, 'case:report-labour-status') ?? whyNotSo(labourStatus, on);
  if (no !== undefined) return no;
  const stated = { ...labourStatus, reportedBy: by.institutionId };
  if (state.status !== 'none' && isSame(state.labourStatus, stated)) return alreadyDone();
  return record(LabourStatusReported(stated));
}

function whyNotSo(
  { registered, registeredSince, statusLostOn, longTermUnemployed }: LabourStatus,
  on: CivilDate,
) {
  if (registered && registeredSince === undefined) return refuse('REGISTRATION_DAY_MISSING');
  if (registered && statusLostOn !== undefined) return refuse('REGISTERED_AND_LOST');
  // Long-term unemployed is a property of a person in the register (UZS 1(2)(5)).
  if (!registered && longTermUnemployed) return refuse('LONG_TERM_WITHOUT_REGISTRATION');
  const inOrder = [registeredSince, statusLostOn, on].filter((day) => day !== undefined);
  const sorted = inOrder.every((day, index) => (inOrder[index - 1] ?? day) <= day);
  return sorted ? undefined : refuse('LABOUR_STATUS_DAYS_DISAGREE');
}

type Stated = EventOf<typeof LabourStatusReported>['data'];

const isSame = (known: Stated | undefined, stated: Stated): boolean =>
  known !== undefined &&
  known.registered === stated.registered &&
  known.registeredSince === stated.registeredSince &&
  known.longTermUnemployed === stated.longTermUnemployed &&
  known.benefitRight === stated.benefitRight &&
  known.statusLostOn === stated.statusLostOn &&
  known.reportedBy === stated.reportedBy;
