export { runnableCopy } from './runnable-copy.js';
export { testDatabase } from './test-database.js';
export type { MigrationSet, TestDatabase } from './test-database.js';
export { deciderSpec } from './decider-spec.js';
export { askedBy, type AskedFields } from './people.js';
export { eventually } from './eventually.js';
export { startWholeSystem, type WholeSystem, type WholeSystemOptions } from './whole-system.js';
export type { GetOptions, PostOptions, Staff } from './staff.js';
