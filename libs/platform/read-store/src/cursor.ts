/** The last line of a page: the next page begins after it. */
export interface Cursor {
  readonly sortKey: string;
  readonly id: string;
}

const CURSOR_LENGTH_MAX = 2_000;

/** The cursor as callers see it. Its text means nothing to them. */
export function formatCursor({ sortKey, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

/** The cursor in a text that `formatCursor` made; undefined for any other text. */
export function parseCursor(text: string): Cursor | undefined {
  if (text.length > CURSOR_LENGTH_MAX) return undefined;
  const parts = parsed(Buffer.from(text, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 2) return undefined;
  const [sortKey, id] = parts as unknown[];
  if (typeof sortKey !== 'string' || typeof id !== 'string') return undefined;
  // PostgreSQL takes no NUL in a text.
  if (`${sortKey}${id}`.includes('\0')) return undefined;
  return formatCursor({ sortKey, id }) === text ? { sortKey, id } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
