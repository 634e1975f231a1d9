import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/);
const json = z.record(z.string(), z.json());

/** A fact that a step must record. A reaction's fact is recorded for the same member of staff, by the product. */
const fact = z.union([
  z.string().transform((type) => ({ type, reaction: false })),
  z
    .strictObject({ reaction: z.string() })
    .transform((given) => ({ type: given.reaction, reaction: true })),
]);

/** Something read until it is there, to learn the id of what a reaction made. */
const lookUp = z.strictObject({
  get: z.string().startsWith('/'),
  remember: z.record(name, z.string()).default({}),
});

const step = z
  .strictObject({
    title: z.string().min(1),
    day,
    account: z.string(),
    /** Method and path, with `${name}` for what was remembered. */
    door: z.string().regex(/^POST \/\S+$/),
    /** The act's own content; the day is added. */
    body: json.default({}),
    /** Whether the person's identity is part of the content. */
    withPerson: z.boolean().default(false),
    /** Name under which a field of the answer is kept, as `client: id`. */
    remember: z.record(name, z.string()).default({}),
    lookUp: z.array(lookUp).default([]),
    facts: z.array(fact).default([]),
    refused: z.strictObject({ status: z.int().min(400).max(499), code: z.string() }).optional(),
  })
  .refine((one) => (one.refused === undefined) === one.facts.length > 0, {
    message: 'A step says either which facts it records or how it is refused.',
  });

const schema = z.strictObject({
  title: z.string().min(1),
  /** Everybody in it is made up; the PESEL is one of a day of birth in the 1800s. */
  person: json,
  /** Short names of the institutions, by id, as the drawing shows them. */
  institutions: z.record(z.string(), z.string()),
  /** Who reads the path afterwards, the keeper of the case first. */
  viewers: z.array(z.string()).min(1),
  steps: z.array(step).min(1),
});

export type Step = z.output<typeof step>;
export type Scenario = z.output<typeof schema> & { readonly name: string };

const FOLDER = 'deploy/demo/';

/** The folder of the checkout, from the sources and from `dist` alike. */
function scenarioFolder(): string {
  for (const up of ['../../../', '../../../../']) {
    const folder = new URL(up + FOLDER, import.meta.url);
    if (existsSync(folder)) return fileURLToPath(folder);
  }
  throw new Error(`The folder ${FOLDER} is missing.`);
}

/** The institution of an account: `ops-zbaszynek` of `ops-zbaszynek-worker`. */
export function institutionOf({ institutions }: Scenario, account: string): string {
  const known = Object.keys(institutions).find((id) => account.startsWith(`${id}-`));
  return known ?? account;
}

/** Names of the scenarios that can be played. */
export function scenarioNames(): readonly string[] {
  return readdirSync(scenarioFolder())
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * Reads a scenario from `deploy/demo`.
 * @throws an Error that names the place in the file, when it is not what the player understands.
 */
export function readScenario(scenario: string): Scenario {
  const text = readFileSync(`${scenarioFolder()}${scenario}.yaml`, 'utf8');
  const parsed = schema.safeParse(parse(text));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.')}: ${message}`,
    );
    throw new Error(`${FOLDER}${scenario}.yaml cannot be played:\n${faults.join('\n')}`);
  }
  return { ...parsed.data, name: scenario };
}
