import { readFileSync, writeFileSync } from 'node:fs';
import { drawStates, statesDocument } from './draw-states.js';

const file = new URL('../../STATES.md', import.meta.url);

describe('the diagram of states', () => {
  it('stands in STATES.md as the lifecycle has it', () => {
    if (process.env['UPDATE_STATES'] === '1') writeFileSync(file, statesDocument());
    expect(readFileSync(file, 'utf8')).toBe(statesDocument());
  });
  it('draws the beginning, the way and every end', () => {
    const lines = drawStates().split('\n');
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(lines).toContain('  [*] --> trial: ParticipationOpened + TrialPeriodStarted (open)');
    expect(lines).toContain('  tail --> completed: ParticipationCompleted (complete)');
    expect(lines).toContain('  trial_failed --> [*]');
    expect(lines.filter((line) => line.startsWith('  active --> [*]'))).toEqual([]);
  });
});
