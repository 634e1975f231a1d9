/** Deeper than any form; a value that contains itself ends here too. */
export const JSON_DEPTH_MAX = 32;

/**
 * The value as JSON text that gives the same value back. What JSON would quietly change (NaN, a Date,
 * a hole in a list) or cannot carry (a bigint) is refused by name, as a log keeps it for ever.
 */
export function plainJson(value: object): string {
  assertPlain(value, '$', 0);
  return JSON.stringify(value);
}

function assertPlain(value: unknown, path: string, depth: number): void {
  if (depth > JSON_DEPTH_MAX) throw new TypeError(`Nested too deeply for the log: ${path}`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) assertPlain(value[i], `${path}[${i}]`, depth + 1);
    return;
  }
  if (!isPlainObject(value)) throw new TypeError(`Not plain JSON: ${path}`);
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) assertPlain(member, `${path}.${key}`, depth + 1);
  }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return false;
  // Also objects of another realm, such as a test runner's.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
