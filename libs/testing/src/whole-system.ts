import type pg from 'pg';
import type { Staff } from './staff.js';

export interface WholeSystemOptions {
  /** Its data folder; a new one under the system's temporary folder when left out. */
  readonly folder?: string;
  /** More environment variables, or other values for those that are set here. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The built product as a process of its own, with an embedded database of its own. */
export interface WholeSystem {
  readonly url: string;
  readonly folder: string;
  /** The doors as a demonstration account uses them. */
  as(account: string): Staff;
  /** Everything that it has written to stdout and stderr, over all its starts. */
  logs(): string;
  /** Kills the process without warning; its PostgreSQL is left an orphan. */
  kill9(): Promise<void>;
  /** Asks it to stop, as Ctrl-C does. */
  stop(): Promise<void>;
  /** Starts it again, on the same folder and address, and waits until it serves. */
  restart(): Promise<void>;
  /** A connection of the database's administrator, closed when the system is dropped. */
  database(): Promise<pg.Client>;
  /** Stops process and database, and removes the folder. Done by itself after the tests of a file. */
  drop(): Promise<void>;
}

const DROP_MS = 60_000;
const running = new Set<WholeSystem>();
// Outside Jest there is no such hook, and the caller drops it.
(globalThis as { afterAll?: typeof afterAll }).afterAll?.(async () => {
  await Promise.all([...running].map((system) => system.drop()));
}, DROP_MS);

/**
 * Starts the product as it was built and waits until it serves. Several may run at once.
 * @throws an Error with what it wrote, when it does not come up.
 */
export async function startWholeSystem(options: WholeSystemOptions = {}): Promise<WholeSystem> {
  // Loaded when needed: most tests import #testing and start nothing.
  const { StartedSystem } = await import('./started-system.js');
  const system = await StartedSystem.prepare(options);
  running.add(system);
  await system.restart();
  return system;
}
