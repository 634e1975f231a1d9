import type { LegalBasis } from '../legal-bases/legal-bases.js';

/** *legal*: read in an act. *agreed*: a reading or a rule that the institutions agreed on, never shown as law. */
export type RuleKind = 'legal' | 'agreed';

export type RuleUnit = 'WORKING_DAYS' | 'DAYS' | 'MONTHS' | 'HOURS_A_WEEK' | 'READING' | 'LIST';

/** One value of the law with the place it was read in. */
export interface Rule<Value> {
  /** The name a caseworker knows the rule by. */
  readonly polish: string;
  readonly value: Value;
  readonly unit: RuleUnit;
  readonly kind: RuleKind;
  readonly legalBasis: LegalBasis;
}
