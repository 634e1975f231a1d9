import { CommandHandler } from '@nestjs/cqrs';
import { Inject, type Provider } from '@nestjs/common';
import type { AnyAct, Command } from './act.js';
import { idIn } from './thing.js';
import { ActRunner, type CommandResult } from './act-runner.js';

const acts = new Map<string, AnyAct>();

/** The act with that name, if a context of this process has it. */
export const actNamed = (name: string): AnyAct | undefined => acts.get(name);

/** What a stream is about, if a context of this process has such things. */
export function thingOfStream(stream: string): AnyAct['thing'] | undefined {
  return [...acts.values()].find(({ thing }) => idIn(stream, thing.thing) !== undefined)?.thing;
}

/** One handler for each act of a context's table, all of the same making. */
export function handlersOf(table: readonly AnyAct[]): Provider[] {
  return table.map((act) => {
    acts.set(act.act, act);
    class Handler {
      constructor(@Inject(ActRunner) private readonly runner: ActRunner) {}
      execute(command: Command<unknown>): Promise<CommandResult> {
        return this.runner.run(act, command);
      }
    }
    Object.defineProperty(Handler, 'name', { value: `${act.command.name}Handler` });
    CommandHandler(act.command as never)(Handler);
    return Handler;
  });
}
