import { testDatabase } from '#testing';
import { eventLogConformance } from '../event-log.conformance.js';
import { eventLogSet } from './migrations.js';
import { PostgresEventLog } from './postgres-event-log.js';

eventLogConformance('the log in PostgreSQL', async () => {
  const database = await testDatabase(eventLogSet);
  return { log: new PostgresEventLog(database.applicationPool), end: () => database.drop() };
});
