export * from './envelope.js';
export * from './event-log.js';
export * from './transact.js';
export { MemoryEventLog } from './memory/memory-event-log.js';
export {
  EVENT_LOG_SCHEMA_HISTORY,
  eventLogMigrations,
  eventLogSet,
} from './postgres/migrations.js';
export { PostgresEventLog } from './postgres/postgres-event-log.js';
export {
  type ArchivedFact,
  fromArchived,
  importArchived,
  readArchived,
} from './postgres/archive.js';
