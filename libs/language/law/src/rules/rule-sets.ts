import { type CivilDate, civilDate } from '#language/kernel';
import { groupsSince2025 } from './eligibility-group.js';
import { exclusionsSince2025 } from './exclusion.js';
import type { RuleKind } from './rule.js';
import { type Rules, rulesSince2022 } from './rules.js';

/** The rules that were in force together. Facts record the id of the set they were decided under. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly validFrom: CivilDate;
  /** Last day in force; the set in force today has none. */
  readonly validTo?: CivilDate;
  readonly kind: RuleKind;
  readonly rules: Rules;
}

export type RuleSetId = 'uzs-2022-02-15' | 'uzs-2025-06-01';

/** Every rule set, oldest first, without gap or overlap. A released set is never changed: a change is a new set. */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'uzs-2022-02-15',
    validFrom: civilDate('2022-02-15'),
    validTo: civilDate('2025-05-31'),
    kind: 'legal',
    rules: rulesSince2022,
  },
  {
    // URP replaced UPZ, on whose definitions UZS leans; its article numbers are left open, not guessed.
    id: 'uzs-2025-06-01',
    validFrom: civilDate('2025-06-01'),
    kind: 'legal',
    rules: {
      ...rulesSince2022,
      eligibilityGroups: { ...rulesSince2022.eligibilityGroups, value: groupsSince2025 },
      exclusions: { ...rulesSince2022.exclusions, value: exclusionsSince2025 },
    },
  },
];

/**
 * The rules by which an act of that legal date is judged, however late it is recorded. Nothing before
 * 15.02.2022: the caller refuses, for the law of that time is not in the system.
 */
export const ruleSetOn = (day: CivilDate): RuleSet | undefined =>
  ruleSets.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );

/** The set that a fact recorded, for replay; nothing for an id that was never released. */
export const ruleSetById = (id: string): RuleSet | undefined =>
  ruleSets.find((ruleSet) => ruleSet.id === id);
