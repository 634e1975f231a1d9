import type { CatalogueEvent, EventDefinition } from './define-event.js';
import * as agreementEvents from './events/agreement-events.js';
import * as applicationEvents from './events/application-events.js';
import * as attainmentEvents from './events/attainment-events.js';
import * as caseEvents from './events/case-events.js';
import * as clientEvents from './events/client-events.js';
import * as contractEvents from './events/contract-events.js';
import * as disclosureEvents from './events/disclosure-events.js';
import * as employmentEvents from './events/employment-events.js';
import * as handoverEvents from './events/handover-events.js';
import * as institutionEvents from './events/institution-events.js';
import * as ipzsEvents from './events/ipzs-events.js';
import * as participationEvents from './events/participation-events.js';
import * as referralEvents from './events/referral-events.js';

const modules = [
  institutionEvents,
  agreementEvents,
  clientEvents,
  caseEvents,
  applicationEvents,
  referralEvents,
  contractEvents,
  ipzsEvents,
  participationEvents,
  attainmentEvents,
  handoverEvents,
  employmentEvents,
  disclosureEvents,
];

/** Every event by its type, in the order in which they were defined. */
export const catalogue: ReadonlyMap<string, EventDefinition> = new Map(
  modules
    .flatMap((events) => Object.values(events))
    .flatMap((value) =>
      typeof value === 'function' && 'definition' in value
        ? [value.definition as unknown as EventDefinition]
        : [],
    )
    .map((definition) => [definition.type, definition]),
);

/** The definition of a type; an unknown type is refused, for a log that cannot be read entirely has not been read. */
export function definitionOf(type: string): EventDefinition {
  const definition = catalogue.get(type);
  if (definition === undefined) throw new Error(`Event type ${type} is not in the catalogue.`);
  return definition;
}

/** Turns a stored body of any released version into the current one, or refuses it. */
export function decode(type: string, version: number, body: unknown): CatalogueEvent {
  const definition = definitionOf(type);
  if (version > definition.version) {
    throw new Error(`${type} of version ${version} is newer than this program.`);
  }
  let current = body;
  for (let older = version; older < definition.version; older += 1) {
    const upgrade = definition.upgrades[older];
    if (upgrade === undefined) throw new Error(`${type} cannot be upgraded from version ${older}.`);
    current = upgrade(current as never);
  }
  const parsed = definition.open.safeParse(current);
  // The issues name fields only; a body may not reach a log line through an error.
  if (!parsed.success) throw new Error(`${type}: ${fieldsOf(parsed.error.issues)}`);
  return { type, data: parsed.data };
}

/** Refuses an event whose open or sealed part is not what the catalogue promises. */
export function validate(event: CatalogueEvent): void {
  const definition = definitionOf(event.type);
  const open = definition.open.safeParse(event.data);
  if (!open.success) throw new Error(`${event.type}: ${fieldsOf(open.error.issues)}`);
  for (const [field, value] of Object.entries(event.sealed ?? {})) {
    const sealed = definition.sealed[field];
    if (sealed === undefined) throw new Error(`${event.type} has no sealed field ${field}.`);
    if (!sealed.schema.safeParse(value).success) {
      throw new Error(`${event.type}: sealed field ${field} has another shape.`);
    }
  }
}

function fieldsOf(issues: readonly { path: readonly PropertyKey[]; code: string }[]): string {
  return issues.map((issue) => `${issue.path.join('.') || 'body'} (${issue.code})`).join(', ');
}
