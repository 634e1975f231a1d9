import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from './process-identity.js';
import type { Door } from './settings.js';

/** What a server writes about itself into postmaster.pid. */
export interface PostmasterFile {
  readonly pid: number;
  readonly door: Door;
  /** Number of its System V shared memory segment, by which its processes hang together. */
  readonly sharedMemoryId: number | undefined;
  readonly status: 'starting' | 'stopping' | 'ready' | 'unknown';
}

/** Undefined when there is no such file, or the server has not written it to the end yet. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid = '', , , port = '', socket = '', address = '', memory = '', status = ''] = text
    .split('\n')
    .map((line) => line.trim());
  if (!/^\d+$/.test(pid)) return undefined;
  const id = /^\d+\s+(\d+)$/.exec(memory)?.[1];
  return {
    pid: Number(pid),
    door: { host: socket === '' ? address || '127.0.0.1' : socket, port: Number(port) || 5432 },
    sharedMemoryId: id === undefined ? undefined : Number(id),
    status:
      status === 'starting' || status === 'stopping' || status === 'ready' ? status : 'unknown',
  };
}

/** Whether the process named in the file runs, and is this cluster's server and not a later owner of its number. */
export function isServerOf(cluster: string, pid: number): boolean {
  if (identityOf(pid) === undefined) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
    });
    return stdout.includes(`postgres -D ${cluster}`);
  }
  try {
    const [program = '', ...given] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return program.endsWith('/postgres') && given.includes(cluster);
  } catch {
    return false;
  }
}

/** Removes what a dead server left; with another process under its number, PostgreSQL itself would refuse to start. */
export function removeTraces(cluster: string, { door }: PostmasterFile): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  if (!door.host.startsWith('/')) return;
  for (const end of ['', '.lock'])
    rmSync(`${door.host}/.s.PGSQL.${door.port}${end}`, { force: true });
}
