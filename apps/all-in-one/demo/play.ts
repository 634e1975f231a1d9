import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario, Step } from './scenario.js';

/** What a door answered. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The product's doors, as a member of staff uses them. */
export interface Doors {
  post(account: string, path: string, body: object, key?: string): Promise<Answer>;
  get(account: string, path: string): Promise<Answer>;
}

/** One playing of a scenario: with whom, under which keys, and what is known so far. */
export interface Run {
  readonly scenario: Scenario;
  readonly person: Readonly<Record<string, unknown>>;
  /** Part of every key: the same run played again repeats the same commands and records nothing twice. */
  readonly id: string;
  readonly memory: Map<string, string>;
}

const LOOK_UP_MS = 10_000;
const LOOK_UP_PAUSE_MS = 50;

export const keyOf = ({ scenario, id }: Run, step: Step): string =>
  `demo-${scenario.name}-${id}-${scenario.steps.indexOf(step) + 1}`;

/** A step did not come out as the scenario says. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

/**
 * Does one step and remembers what it made.
 * @throws StepFailed when the answer is not the expected one.
 */
export async function playStep(run: Run, step: Step, doors: Doors): Promise<Answer> {
  const path = filled(step.door.replace(/^POST /, ''), run.memory);
  const answer = await doors.post(step.account, path, contentOf(run, step), keyOf(run, step));
  const { code } = answer.body as { code?: string };
  if (step.refused !== undefined) {
    if (answer.status === step.refused.status && code === step.refused.code) return answer;
    throw new StepFailed(`oczekiwano odmowy ${step.refused.code}, odpowiedź: ${described(answer)}`);
  }
  if (answer.status !== 201 && answer.status !== 200) throw new StepFailed(described(answer));
  remember(run, step.remember, answer.body);
  for (const { get, remember: names } of step.lookUp) {
    remember(
      run,
      names,
      await until(() => doors.get(step.account, filled(get, run.memory)), names),
    );
  }
  return answer;
}

/** The body that a step sends. */
export function contentOf(run: Run, step: Step): Record<string, unknown> {
  return {
    ...(step.withPerson ? run.person : {}),
    ...(filled(step.body, run.memory) as Record<string, unknown>),
    occurredOn: step.day,
  };
}

/** The same with every `${name}` replaced by what was remembered under it. */
export function filled<Value>(value: Value, memory: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') {
    return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const known = memory.get(name);
      if (known === undefined) throw new StepFailed(`nie zapamiętano „${name}”`);
      return known;
    }) as Value;
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, memory)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, filled(inner as unknown, memory)]),
  ) as Value;
}

function remember(run: Run, names: Readonly<Record<string, string>>, body: Answer['body']): void {
  for (const [name, path] of Object.entries(names)) run.memory.set(name, String(at(body, path)));
}

const at = (body: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], body);

/** What a reaction makes is there a moment later. */
async function until(read: () => Promise<Answer>, names: Readonly<Record<string, string>>) {
  for (const deadline = performance.now() + LOOK_UP_MS; ; await pause(LOOK_UP_PAUSE_MS)) {
    const answer = await read();
    const complete = Object.values(names).every((path) => at(answer.body, path) !== undefined);
    if (answer.status === 200 && complete) return answer.body;
    if (performance.now() > deadline) throw new StepFailed(described(answer));
  }
}

const described = ({ status, body }: Answer): string => {
  const { code, detail } = body as { code?: string; detail?: string };
  return [status, code, detail].filter((part) => part !== undefined).join(' ');
};
