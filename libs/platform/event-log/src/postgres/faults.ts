import pg from 'pg';

/** An answer that did not come within its limit. The connection it was awaited on is given up. */
export class AnswerOverdue extends Error {
  override readonly name = 'AnswerOverdue';
}

/** No connection could be had, so nothing was sent. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
}

/**
 * What a failed statement says about itself. `away`: it was not carried out, but may be later.
 * `refused`: it was not carried out and never will be. `lost`: nobody knows.
 */
export type Fault = 'away' | 'refused' | 'lost';

/** Cancelled, lock not available, serialization, deadlock, read-only server, not accepting connections. */
const AWAY = new Set(['57014', '55P03', '40001', '40P01', '25006', '57P03']);
/** Data, integrity, syntax or access, raised by us: an error that rolled the statement back. */
const REFUSED = /^(?:22|23|42|P0)/;

/**
 * Everything that is not known to have been rolled back counts as lost: a server that is shut down or
 * crashes while it commits (57P01, 57P02, 58030, 53100) may have committed.
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof NotConnected) return 'away';
  if (error instanceof pg.DatabaseError) {
    const code = error.code ?? '';
    if (AWAY.has(code)) return 'away';
    return REFUSED.test(code) ? 'refused' : 'lost';
  }
  // The client says so before it sends anything on a connection that is known to be broken.
  return error instanceof Error && error.message.includes('not queryable') ? 'away' : 'lost';
}
