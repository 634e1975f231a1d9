import { startWholeSystem } from '#testing';
import { openApiOf, type Door, type OpenApi, type Schema } from './openapi.fixture.js';

let document: OpenApi;
let doors: Door[];
beforeAll(async () => {
  ({ document, doors } = await openApiOf(await startWholeSystem()));
}, 60_000);

const resolved = (schema: Schema): Schema => {
  if (schema.$ref === undefined) return schema;
  const found = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (found === undefined) throw new Error(`${schema.$ref} leads nowhere.`);
  return found;
};
const parts = ({ allOf = [], oneOf = [], anyOf = [] }: Schema) => [...allOf, ...oneOf, ...anyOf];

/** Says nothing: an object of which no field is known, or a value of which not even the type is. */
function isEmpty(schema: Schema): boolean {
  if (schema.$ref !== undefined || schema.enum !== undefined || parts(schema).length > 0)
    return false;
  if (schema.type === 'array') return schema.items === undefined || isEmpty(schema.items);
  if (schema.type !== 'object') return schema.type === undefined;
  return (
    Object.keys(schema.properties ?? {}).length === 0 && schema.additionalProperties === undefined
  );
}

/** Places under a schema that are empty or, where asked for, have no example. */
function faults(
  schema: Schema,
  at: string,
  examples: boolean,
  seen: readonly string[] = [],
): string[] {
  if (schema.$ref !== undefined) {
    return seen.includes(schema.$ref)
      ? []
      : faults(resolved(schema), at, examples, [...seen, schema.$ref]);
  }
  if (isEmpty(schema)) return [`${at} is empty`];
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(
      ([name, one]) => [`${at}.${name}`, one] as const,
    ),
    ...parts(schema).map((one) => [at, one] as const),
    ...(schema.items ? [[`${at}[]`, schema.items] as const] : []),
  ];
  // A value with an example is told by it; what it is made of needs none.
  const told = schema.example !== undefined;
  const own = examples && !told && inner.length === 0 ? [`${at} has no example`] : [];
  return [...own, ...inner.flatMap(([place, one]) => faults(one, place, examples && !told, seen))];
}

describe('the built OpenAPI document (F70)', () => {
  it('describes every door of the product', () => expect(doors.length).toBeGreaterThan(40));
  it('has no empty schema', () =>
    expect(
      Object.entries(document.components.schemas).flatMap(([name, schema]) =>
        faults(schema, name, false),
      ),
    ).toEqual([]));
  it('gives every operation a summary of its own', () => {
    const summaries = doors.map(({ operation }) => operation.summary ?? '');
    expect(doors.filter(({ operation }) => !operation.summary).map(({ door }) => door)).toEqual([]);
    expect(new Set(summaries).size).toBe(summaries.length);
  });
  it('describes every answer of a success, with an example', () => {
    const missing = doors
      .filter(({ path }) => path !== '/metrics')
      .flatMap(({ door, operation }) => {
        const success = Object.entries(operation.responses).filter(([code]) =>
          code.startsWith('2'),
        );
        if (success.length === 0) return [`${door} has no success`];
        return success.flatMap(([code, { content }]) => {
          const schema = content?.['application/json']?.schema;
          return schema
            ? faults(schema, `${door} ${code}`, true)
            : [`${door} ${code} has no schema`];
        });
      });
    expect(missing).toEqual([]);
  });
  it('gives every body its fields, each with an example', () => {
    const posts = doors.filter(({ method }) => method === 'post');
    expect(posts.length).toBeGreaterThan(20);
    const missing = posts.flatMap(({ door, operation }) => {
      const schema = operation.requestBody?.content['application/json']?.schema;
      return schema ? faults(schema, door, true) : [`${door} has no body`];
    });
    expect(missing).toEqual([]);
  });
  it('names the errors of every door that is not public, as problem documents', () => {
    const wanted = (method: string) =>
      method === 'post'
        ? ['400', '401', '403', '404', '409', '412', '422', '503']
        : ['400', '401', '403', '404', '503'];
    const guarded = doors.filter(({ operation }) =>
      operation.security?.some((one) => 'bearer' in one),
    );
    expect(guarded.length).toBeGreaterThan(40);
    const missing = guarded.flatMap(({ door, method, path, operation }) =>
      wanted(path === '/clients/search' ? 'get' : method)
        .filter(
          (code) => !operation.responses[code]?.content?.['application/problem+json']?.schema?.$ref,
        )
        .map((code) => `${door} ${code}`),
    );
    expect(missing).toEqual([]);
  });
  it('asks for a key at every command and for a purpose at every read about a person', () => {
    const header = ({ operation }: Door, name: string) =>
      operation.parameters?.some((one) => one.in === 'header' && one.name === name) ?? false;
    const noCommands = new Set(['POST /clients/search', 'POST /dev/token']);
    const posts = doors.filter(({ method }) => method === 'post');
    const keyless = posts.filter((one) => !header(one, 'Idempotency-Key')).map(({ door }) => door);
    expect(new Set(keyless)).toEqual(noCommands);
    const personal = /^\/(clients|cases|applications|referrals|worklist|audit)/;
    const silent = doors.filter(
      (one) => one.method === 'get' && personal.test(one.path) && !header(one, 'Purpose'),
    );
    expect(silent.map(({ door }) => door)).toEqual([]);
  });
});
