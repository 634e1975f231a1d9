import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from './process-identity.js';
import type { PostmasterFile } from './postmaster-file.js';

/** Sessions of a dead server notice its death by themselves, unless they are busy computing. */
const PATIENCE_MS = 500;
const LIMIT_MS = 10_000;

/**
 * Waits until no session of a killed server writes to its data any more, and ends those that will
 * not go. A new server beside one of them could destroy the data.
 * @throws when some remain.
 */
export async function endOrphans(
  cluster: string,
  { sharedMemoryId }: PostmasterFile,
): Promise<void> {
  if (process.platform !== 'linux' || sharedMemoryId === undefined) return;
  const begun = performance.now();
  while (attached(sharedMemoryId) > 0) {
    const waited = performance.now() - begun;
    if (waited > LIMIT_MS) {
      throw new Error(`Processes of a killed PostgreSQL still use ${cluster} and do not end.`);
    }
    if (waited > PATIENCE_MS) orphansOf(cluster).forEach((pid) => sendSignal(pid, 'SIGKILL'));
    await sleep(20);
  }
}

function attached(sharedMemoryId: number): number {
  const line = readFileSync('/proc/sysvipc/shm', 'utf8')
    .split('\n')
    .map((text) => text.trim().split(/\s+/))
    .find((fields) => Number(fields[1]) === sharedMemoryId);
  return Number(line?.[6] ?? 0);
}

/** Every process of a server works in its data folder. */
function orphansOf(cluster: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === cluster;
      } catch {
        return false;
      }
    });
}
