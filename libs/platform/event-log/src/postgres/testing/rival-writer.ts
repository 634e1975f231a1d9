import pg from 'pg';
import { facts } from '../../facts.fixture.js';
import type { ExpectedRevision } from '../../event-log.js';
import { PostgresEventLog } from '../postgres-event-log.js';

export interface Challenge {
  readonly stream: string;
  readonly expected: ExpectedRevision;
}
export interface Answer {
  readonly revision: number | undefined;
  readonly error: string | undefined;
}

/** A process of its own that appends what it is told to, as soon as it is told. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
const log = new PostgresEventLog(pool);

process.on('message', ({ stream, expected }: Challenge) => {
  log.append(stream, expected, facts(2)).then(
    ({ revision }) => process.send?.({ revision } as Answer),
    (error: Error) => process.send?.({ error: error.name } as Answer),
  );
});
process.on('disconnect', () => process.exit());
await log.head();
process.send?.('ready');
