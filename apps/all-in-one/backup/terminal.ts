import type { Progress } from '#platform/backup';
import { createProgress } from './progress-bar.js';

/** Runs the work of an operator's command; a fault is one sentence and a status other than 0. */
export async function operate(
  usage: string,
  work: (folder: string, progress: Progress, tell: (line: string) => void) => Promise<void>,
): Promise<void> {
  const tell = (line: string) => process.stdout.write(`  ${line}\n`);
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 1;
    return;
  }
  try {
    await work(folder, createProgress(process.stdout), tell);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
