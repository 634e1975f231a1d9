import { v5 as uuidV5 } from 'uuid';

/** The namespace of every id that the product derives. */
const NAMESPACE = '6f0f5c0e-53c1-5c39-9f0d-7a1f4b7c2d10';

/** A UUIDv5 of parts that cannot run into each other. */
export const derivedId = (...parts: readonly string[]): string =>
  uuidV5(JSON.stringify(parts), NAMESPACE);

/** JSON with sorted keys: the same content gives the same text, however it was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
