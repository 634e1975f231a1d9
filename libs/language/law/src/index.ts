export * from './calendar/days.js';
export * from './calendar/holidays.js';
export * from './calendar/periods.js';
export * from './calendar/working-days.js';
export * from './deadlines/after-classes.js';
export type * from './deadlines/due.js';
export * from './deadlines/extension.js';
export * from './deadlines/interview.js';
export * from './deadlines/participation.js';
export * from './identifiers/nip.js';
export * from './identifiers/pesel.js';
export * from './identifiers/regon.js';
export * from './identifiers/terc.js';
export type { ActCode, BasisSource, Citation } from './legal-bases/acts.js';
export * from './legal-bases/legal-bases.js';
export type {
  EligibilityGroup,
  EligibilityGroupCode,
  SensitiveClass,
} from './rules/eligibility-group.js';
export type { Exclusion, ExclusionCode } from './rules/exclusion.js';
export * from './rules/print-rules.js';
export * from './rules/rule.js';
export * from './rules/rule-sets.js';
export type { Rules } from './rules/rules.js';
