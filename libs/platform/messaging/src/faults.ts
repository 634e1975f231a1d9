import { AppendOutcomeUnknown, LogUnavailable } from '#platform/event-log';
import { UndecodableFact } from '#platform/read-store';

/** Connection lost, server stopping or starting, resources used up, deadlock, lock not free, session ended, read-only. */
const OUTAGE_STATES = /^(08...|53...|57P0[1-5]|40001|40P01|55P03|25P0[34]|25006)$/;
const OUTAGE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** What the client of PostgreSQL says without a code. */
const OUTAGE_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after)/;
const CAUSES_MAX = 5;

/** Whether a server is away or busy: no fault of the fact, so waiting helps and parking does not. */
export function isOutage(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < CAUSES_MAX && cause instanceof Error; depth += 1) {
    if (cause instanceof LogUnavailable || cause instanceof AppendOutcomeUnknown) return true;
    const code = codeOf(cause);
    if (code !== undefined && (OUTAGE_STATES.test(code) || OUTAGE_CODES.has(code))) return true;
    if (OUTAGE_MESSAGES.test(cause.message)) return true;
    cause = cause.cause;
  }
  return false;
}

/** Why a fact was parked: the kind of the error and names of fields. Never a message, which may hold a person's data. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // Its message is made of type, version and names of fields only.
  if (error instanceof UndecodableFact) return `${error.name}: ${error.message}`;
  const code = codeOf(error);
  return code === undefined ? error.name : `${error.name} ${code}`;
}

function codeOf(error: Error): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : undefined;
}
