import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Tells one life of a process id from the next: the number alone is reused, and a killed process
 * whose parent never asked for it (a zombie) still answers to signals.
 * Undefined when no such process runs.
 */
export function identityOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (!answersSignals(pid)) return undefined;
  return process.platform === 'win32' ? 'alive' : identityFromPs(pid);
}

/** The name under which this process leaves its mark in shared folders: `<pid>.<identity>`. */
export function ownToken(): string {
  return tokenOf(process.pid) ?? `${process.pid}.alive`;
}

export function tokenOf(pid: number): string | undefined {
  const identity = identityOf(pid);
  return identity === undefined ? undefined : `${pid}.${identity}`;
}

/** Whether the process that the token names is the one that runs now. */
export function isAlive(token: string): boolean {
  const pid = Number(token.slice(0, token.indexOf('.')));
  return Number.isInteger(pid) && pid > 0 && tokenOf(pid) === token;
}

/** State letter and start time of a line of /proc/<pid>/stat; the name in brackets may hold anything. */
export function parseStat(line: string): { state: string; startedAt: string } | undefined {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, startedAt] = [fields[0], fields[19]];
  return state && startedAt ? { state, startedAt } : undefined;
}

function linuxIdentity(pid: number): string | undefined {
  let stat: ReturnType<typeof parseStat>;
  try {
    stat = parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
  if (stat === undefined || stat.state === 'Z' || stat.state === 'X') return undefined;
  return `${stat.startedAt}-${bootIdentity()}`;
}

let boot: string | undefined;
/** Start times count from the boot of the machine, so they repeat after the next one. */
function bootIdentity(): string {
  boot ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
  return boot;
}

function identityFromPs(pid: number): string | undefined {
  const line = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '/bin:/usr/bin', LC_ALL: 'C' },
  }).stdout.trim();
  if (line === '' || line.startsWith('Z')) return undefined;
  return String(Date.parse(line.slice(line.indexOf(' ') + 1)) / 1000);
}

/** Sends the signal, if there is still somebody to get it. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Whether the number is in use at all, be it by a zombie. */
export function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
