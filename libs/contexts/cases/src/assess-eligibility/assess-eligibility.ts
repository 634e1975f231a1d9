import { EligibilityAssessed, type CaseEvent } from '#language/event-catalogue';
import { record, refuse, type CaseId, type Decision } from '#language/kernel';
import type { Rules } from '#language/law';
import { Command, type Asked } from '#platform/service';
import type { Case } from '../case.js';
import { whyNot, type StepRefusal } from '../case-steps.js';
import { actsForLabourOffice, actsForSocialAssistance } from '../policies.js';
import { isParty, type Parties, type Via } from '../standing.js';

export interface AssessEligibilityData {
  readonly caseId: CaseId;
  /** Codes of the groups of the act (UZS 1(2)) that were confirmed, other than released prisoners. */
  readonly groups: readonly string[];
  /** Whether the group of released prisoners was confirmed (RODO art. 10): told apart from the others. */
  readonly convictionGroup: boolean;
  /** Whether it was checked that no benefit excludes the person (UZS 1(3)). */
  readonly exclusionsChecked: boolean;
  /** Codes of the excluding benefits to which the person has a right. */
  readonly exclusions: readonly string[];
  readonly note?: string;
  readonly via?: Via;
}

/** A centre of social assistance or a labour office says whether the act applies to the person. */
export class AssessEligibility extends Command<AssessEligibilityData> {}

export type AssessEligibilityRefusal =
  | StepRefusal
  | 'NOT_FOUND'
  | 'ONLY_OPS_OR_LABOUR_OFFICE_ASSESSES'
  | 'LABOUR_OFFICE_CONFIRMS_LONG_TERM_UNEMPLOYMENT_ONLY'
  | 'CONVICTION_HAS_ITS_OWN_FIELD'
  | 'GROUP_UNKNOWN'
  | 'EXCLUSION_UNKNOWN'
  | 'EXCLUSION_FOUND_UNCHECKED';

const LONG_TERM_UNEMPLOYED = 'LONG_TERM_UNEMPLOYED';

export function assessEligibility(
  asked: Asked<AssessEligibilityData>,
  state: Case,
  proved: Parties,
): Decision<CaseEvent, AssessEligibilityRefusal> {
  const { groups, convictionGroup, exclusions, exclusionsChecked, note, by, rules } = asked;
  if (!isParty(state, by.institutionId, proved)) return refuse('NOT_FOUND');
  if (!actsForLabourOffice(by) && !actsForSocialAssistance(by)) {
    return refuse('ONLY_OPS_OR_LABOUR_OFFICE_ASSESSES');
  }
  const no = whyNot(state, 'case:assess-eligibility') ?? whyNotSo(asked);
  if (no !== undefined) return no;
  return record(
    EligibilityAssessed(
      {
        groupConfirmed: groups.length > 0 || convictionGroup,
        noExclusion: exclusionsChecked && exclusions.length === 0,
        clubOnly: exclusionsChecked && leaveAClub(exclusions, rules.rules),
        longTermUnemployed: groups.includes(LONG_TERM_UNEMPLOYED),
        assessedBy: by.institutionId,
      },
      // All are sealed whatever they say: that a field is there must tell nothing.
      {
        groups: [...groups].sort(),
        convictionGroup,
        exclusions: [...exclusions].sort(),
        ...(note && { note }),
      },
    ),
  );
}

function whyNotSo(asked: Asked<AssessEligibilityData>) {
  const { groups, convictionGroup, exclusions, exclusionsChecked, by, rules } = asked;
  const known = rules.rules.eligibilityGroups.value;
  const group = groups.map((code) => known.find((one) => one.code === code));
  // The codes are not repeated: they are special categories of data.
  if (group.includes(undefined)) return refuse('GROUP_UNKNOWN');
  if (group.some((one) => one?.dataClass === 'P4')) return refuse('CONVICTION_HAS_ITS_OWN_FIELD');
  const others = groups.some((code) => code !== LONG_TERM_UNEMPLOYED) || convictionGroup;
  if (actsForLabourOffice(by) && others) {
    return refuse('LABOUR_OFFICE_CONFIRMS_LONG_TERM_UNEMPLOYMENT_ONLY');
  }
  const benefits = rules.rules.exclusions.value.map(({ code }): string => code);
  if (!exclusions.every((code) => benefits.includes(code))) return refuse('EXCLUSION_UNKNOWN');
  if (exclusions.length > 0 && !exclusionsChecked) return refuse('EXCLUSION_FOUND_UNCHECKED');
  return undefined;
}

/** Whether what excludes the person from a centre leaves a club open (UZS 1(3a)). */
const leaveAClub = (exclusions: readonly string[], { exclusions: { value } }: Rules): boolean =>
  exclusions.length > 0 &&
  exclusions.every((code) => value.find((one) => one.code === code)?.clubOnly !== undefined);
