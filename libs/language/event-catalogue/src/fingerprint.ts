import type { EventDefinition } from './define-event.js';
import { jsonSchemaOf } from './json-schema.js';

/** The text that must never change once a version was released: what the open and the sealed part may hold. */
export function shapeOf(definition: EventDefinition): string {
  const { examples: _, description: __, 'x-audience': ___, ...shape } = jsonSchemaOf(definition);
  return JSON.stringify(sorted(shape));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'description')
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
