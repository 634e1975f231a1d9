export { startEmbeddedPostgres } from './embedded/supervisor.js';
export type { EmbeddedOptions, EmbeddedPostgres } from './embedded/supervisor.js';
export { checkoutFolder, defaultFolder, hashOf } from './embedded/folders.js';
export { usersOf } from './embedded/leases.js';
export { isAlive, ownToken } from './embedded/process-identity.js';
export type { DatabaseEnvironment } from './given-database.js';
export { migrate, sha256Of } from './migrate.js';
export type { MigrateOptions, Migration } from './migrate.js';
export { openDatabase } from './open-database.js';
export type { Database } from './open-database.js';
export { closePool, openPool } from './pools.js';
export {
  APPLICATION_ROLE,
  OWNER_ROLE,
  asAdministrator,
  cloneDatabase,
  connectionAs,
  makeDatabase,
  makeRoles,
} from './roles.js';
