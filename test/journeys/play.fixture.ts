import type { WholeSystem } from '#testing';
import { anotherPerson } from '../../apps/all-in-one/demo/person.js';
import { playStep, type Answer, type Doors, type Run } from '../../apps/all-in-one/demo/play.js';
import { readScenario, type Scenario, type Step } from '../../apps/all-in-one/demo/scenario.js';

export const forwarded = readScenario('returned-and-forwarded');

/** The doors of a started system, asked with supertest. */
export const doorsOf = (system: WholeSystem): Doors => ({
  post: async (account, path, body, key) => {
    const options = { purpose: 'SERVICE', ...(key && { key }) } as const;
    return system.as(account).post(path, body, options);
  },
  get: (account, path) => system.as(account).get(path),
});

/** A playing with the scenario's person, or with another one under another name. */
export function newRun(scenario: Scenario = forwarded, again?: string): Run {
  const person = again === undefined ? scenario.person : anotherPerson(scenario);
  return { scenario, person, id: again ?? 'first', memory: new Map() };
}

/** Plays the steps from the first to the one that records this fact, or all. */
export async function playUntil(
  system: WholeSystem,
  run: Run,
  lastFact?: string,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const step of run.scenario.steps) {
    answers.push(await playStep(run, step, doorsOf(system)));
    if (step.facts.some(({ type }) => type === lastFact)) break;
  }
  return answers;
}

/** A step by what it records, or by the words of its title. */
export function stepOf(scenario: Scenario, factOrTitle: string): Step {
  const found = scenario.steps.find(
    ({ facts, title }) => title === factOrTitle || facts.some(({ type }) => type === factOrTitle),
  );
  if (found === undefined) throw new Error(`No step of ${scenario.name} is ${factOrTitle}.`);
  return found;
}

export const idOf = (run: Run, name: string): string => {
  const id = run.memory.get(name);
  if (id === undefined) throw new Error(`Nothing is remembered as ${name}.`);
  return id;
};
