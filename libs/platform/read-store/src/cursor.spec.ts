import fc from 'fast-check';
import { formatCursor, parseCursor } from './cursor.js';

const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((value) => !value.includes('\0'));

describe('a page cursor', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(text, text, (sortKey, id) => {
        expect(parseCursor(formatCursor({ sortKey, id }))).toEqual({ sortKey, id });
      }),
    );
  });

  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['nothing', ''],
    ['no base64url', 'a+/='],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['an object', written({ sortKey: 'a', id: 'b' })],
    ['one part', written(['a'])],
    ['three parts', written(['a', 'b', 'c'])],
    ['numbers', written([1, 2])],
    ['a NUL, which PostgreSQL refuses', written(['a\0', 'b'])],
    ['another spelling of the same cursor', Buffer.from('["a", "b"]').toString('base64url')],
    ['something after the cursor', `${written(['a', 'b'])}==`],
    ['a text longer than any cursor', written(['a'.repeat(2_000), 'b'])],
  ])('is not read from %s', (_what, malformed) => {
    expect(parseCursor(malformed)).toBeUndefined();
  });
});
