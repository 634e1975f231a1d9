import { CommandHandler } from '@nestjs/cqrs';
import { Inject, type Provider } from '@nestjs/common';
import type { AnyAct, Command } from './act.js';
import { registerAct } from './act-register.js';
import { ActRunner, type CommandResult } from './act-runner.js';

/** One handler for each act of a context's table, all of the same making. */
export function handlersOf(table: readonly AnyAct[]): Provider[] {
  return table.map((act) => {
    registerAct(act);
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
