import { z } from 'zod';
import type { EventDefinition } from './define-event.js';

/** The JSON Schema of an event's open part, and which sealed fields it may have. */
export interface EventSchema {
  readonly $schema: string;
  readonly title: string;
  readonly version: number;
  readonly description: string;
  readonly 'x-audience': string;
  readonly 'x-sealed': Readonly<
    Record<string, { readonly class: string; readonly schema: unknown }>
  >;
  readonly examples: readonly unknown[];
  readonly [keyword: string]: unknown;
}

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any' });

/** JSON Schema 2020-12 of the current version of an event. */
export function jsonSchemaOf(definition: EventDefinition): EventSchema {
  const sealed = Object.entries(definition.sealed).map(([field, { class: dataClass, schema }]) => [
    field,
    { class: dataClass, schema: schemaOf(schema) },
  ]);
  return {
    ...schemaOf(definition.open),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: definition.type,
    version: definition.version,
    description: definition.polish,
    'x-audience': definition.audience,
    'x-sealed': Object.fromEntries(sealed),
    examples: [definition.example],
  };
}
