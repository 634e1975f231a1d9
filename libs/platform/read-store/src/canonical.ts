/**
 * The document as it will be read back: plain JSON, with members in the order in which jsonb keeps them
 * (shorter names first, then by bytes). A projection so sees the same value whether or not a batch
 * ended just before.
 */
export function canonical(doc: unknown): unknown {
  return ordered(JSON.parse(JSON.stringify(doc)));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => ({ bytes: Buffer.from(name), name, member }))
      .sort((a, b) => a.bytes.length - b.bytes.length || Buffer.compare(a.bytes, b.bytes))
      .map(({ name, member }) => [name, ordered(member)]),
  );
}
