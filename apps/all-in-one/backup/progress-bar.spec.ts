import { createProgress } from './progress-bar.js';

const shown = (isTTY: boolean, ...steps: readonly (readonly [number, number])[]) => {
  let text = '';
  const progress = createProgress({ isTTY, write: (more) => (text += more) });
  for (const [done, total] of steps) progress('facts written', done, total);
  return text;
};

describe('the progress of a backup', () => {
  it('is a bar that grows in place on a terminal', () => {
    const text = shown(true, [1, 2], [2, 2]);
    expect(text).toBe(
      `\r  ${'█'.repeat(15)}${'░'.repeat(15)} facts written: 1 of 2` +
        `\r  ${'█'.repeat(30)} facts written: 2 of 2\n`,
    );
  });

  it('is one plain line for each piece of work elsewhere', () => {
    expect(shown(false, [1, 2], [2, 2])).toBe('  facts written: 2 of 2\n');
  });

  it('is full when there is nothing to do', () => {
    expect(shown(true, [0, 0])).toBe(`\r  ${'█'.repeat(30)} facts written: 0 of 0\n`);
  });
});
