import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  catalogue,
  decode,
  defineEvent,
  documentEvents,
  jsonSchemaOf,
  shapeOf,
  validate,
} from './index.js';
import { z } from 'zod';

const folder = new URL('..', import.meta.url);
const lock = JSON.parse(readFileSync(new URL('catalogue.lock.json', folder), 'utf8')) as Record<
  string,
  string
>;
const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex');
const definitions = [...catalogue.values()];

describe('the catalogue of events', () => {
  it.each(definitions.map((d) => [`${d.type}.v${d.version}`, d] as const))(
    '%s has the shape that was released (N25)',
    (name, definition) =>
      expect({ [name]: fingerprint(shapeOf(definition)) }).toEqual({ [name]: lock[name] }),
  );
  it('notices an event that was changed under an old version', () => {
    const before = defineEvent('Changed', {
      ...parts,
      open: z.strictObject({ a: z.string() }),
    }).definition;
    const after = defineEvent('Changed', {
      ...parts,
      open: z.strictObject({ a: z.string(), b: z.string() }),
    }).definition;
    expect(shapeOf(before as never)).not.toBe(shapeOf(after as never));
  });
  it('forgets no released event', () => {
    const known = new Set(definitions.map(({ type }) => type));
    const forgotten = Object.keys(lock).filter((name) => !known.has(name.replace(/\.v\d+$/, '')));
    expect(forgotten).toEqual([]);
  });
  it.each(definitions)('$type accepts its own example and has a full JSON Schema', (definition) => {
    validate({ type: definition.type, data: definition.example });
    expect(jsonSchemaOf(definition)).toMatchObject({
      title: definition.type,
      type: 'object',
      additionalProperties: false,
    });
  });
  it.each(definitions)('$type refuses a field that it does not know', (definition) => {
    const data = { ...(definition.example as object), unheardOf: 1 };
    expect(() => validate({ type: definition.type, data })).toThrow(/unrecognized_keys/);
  });
  it('keeps names, numbers of persons and free text out of every open part', () => {
    const suspicious = /name|pesel|address(?!ee)|phone|note|text|reasons|diagnos/i;
    const allowed =
      /^(operatorName|name|noticeVersion|source|registerNumber|notifiedOps|notificationReceived)$/;
    const leaking = definitions
      .filter(({ thing }) => thing !== 'institution' && thing !== 'agreement')
      .flatMap((d) =>
        Object.keys((jsonSchemaOf(d)['properties'] ?? {}) as object).map(
          (key) => `${d.type}.${key}`,
        ),
      )
      .filter(
        (path) =>
          suspicious.test(path.split('.')[1] ?? '') && !allowed.test(path.split('.')[1] ?? ''),
      );
    expect(leaking).toEqual([]);
  });
  it('is written down in EVENTS.md as it is', () => {
    expect(readFileSync(new URL('EVENTS.md', folder), 'utf8')).toBe(documentEvents());
  });
});

describe('decoding', () => {
  it('refuses a type that is not in the catalogue, rather than skip it', () => {
    expect(() => decode('UnheardOf', 1, {})).toThrow('UnheardOf is not in the catalogue');
  });
  it('refuses a version newer than the program', () => {
    expect(() => decode('ReferralAcknowledged', 2, {})).toThrow('newer than this program');
  });
  it('names fields and rules but no values when a body is broken', () => {
    expect(() => decode('ReferralRejected', 1, { reason: 'Jan Kowalski' })).toThrow(
      /^ReferralRejected: reason \(invalid_value\)$/,
    );
  });
});

const parts = {
  version: 1,
  polish: 'Zmieniono',
  thing: 'referral',
  legalBasis: ['ORGANISATIONAL'],
  audience: 'CASE',
  example: {} as never,
} as const;
