import type { AnyAct } from './act.js';
import { idIn } from './thing.js';

const acts = new Map<string, AnyAct>();

/** Puts an act among those of this process. */
export function registerAct(act: AnyAct): void {
  acts.set(act.act, act);
}

/** The act with that name, if a context of this process has it. */
export const actNamed = (name: string): AnyAct | undefined => acts.get(name);

/** What a stream is about, if a context of this process has such things. */
export function thingOfStream(stream: string): AnyAct['thing'] | undefined {
  return [...acts.values()].find(({ thing }) => idIn(stream, thing.thing) !== undefined)?.thing;
}
