export { runnableCopy } from './runnable-copy.js';
export { testDatabase } from './test-database.js';
export type { MigrationSet, TestDatabase } from './test-database.js';
