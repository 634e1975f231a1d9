import type { Progress } from '#platform/backup';

const CELLS = 30;

/** A bar that grows in place on a terminal; elsewhere a line for each piece of work that is done. */
export function createProgress(screen: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): Progress {
  return (work, done, total) => {
    const finished = done >= total;
    if (!screen.isTTY) {
      if (finished) screen.write(`  ${work}: ${done} of ${total}\n`);
      return;
    }
    const cells = total === 0 ? CELLS : Math.floor((CELLS * Math.min(done, total)) / total);
    const bar = `${'█'.repeat(cells)}${'░'.repeat(CELLS - cells)}`;
    screen.write(`\r  ${bar} ${work}: ${done} of ${total}${finished ? '\n' : ''}`);
  };
}
