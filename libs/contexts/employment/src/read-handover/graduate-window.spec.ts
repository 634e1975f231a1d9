import { civilDate } from '#language/kernel';
import {
  CLUB_STATUS_HAS_NO_END,
  graduateWindow,
  NOT_YET_GRADUATE,
  PROPOSED_TOO_LATE,
} from './graduate-window.js';

const proposedOn = civilDate('2026-03-02');
const ended = (day: string) => ({ kind: 'CIS', classesEndedOn: civilDate(day) }) as const;

describe('the window of the graduate status', () => {
  it('is expected from the planned end while classes go on (scenario 1)', () => {
    const seen = { kind: 'CIS', plannedEnd: civilDate('2026-03-31') } as const;
    expect(graduateWindow(seen, proposedOn)).toMatchObject({
      graduated: false,
      plannedEnd: '2026-03-31',
      due: '2026-09-30',
      counting: { method: 'TERM', eventDay: '2026-03-31', months: 6 },
      legalBasis: expect.stringContaining('art. 2 pkt 1a') as string,
      notes: [NOT_YET_GRADUATE],
    });
  });
  it('is counted from the end of classes, also when the programme runs on (the variant)', () => {
    const seen = {
      ...ended('2026-02-01'),
      plannedEnd: civilDate('2026-03-31'),
      graduateFrom: civilDate('2026-02-09'),
    };
    const shown = graduateWindow(seen, proposedOn);
    expect(shown).toMatchObject({
      graduated: true,
      from: '2026-02-09',
      due: '2026-08-01',
      notes: [],
    });
    expect(shown).not.toHaveProperty('plannedEnd');
  });
  it('says when the hand-over came after its last day, and not on it', () => {
    const onLastDay = graduateWindow(ended('2025-09-02'), proposedOn);
    expect(onLastDay).toMatchObject({ due: '2026-03-02', notes: [NOT_YET_GRADUATE] });
    const dayAfter = graduateWindow(ended('2025-09-01'), proposedOn);
    expect(dayAfter).toMatchObject({
      due: '2026-03-01',
      notes: [NOT_YET_GRADUATE, PROPOSED_TOO_LATE],
    });
  });
  it('ends on the last day of a month that lacks the day', () => {
    expect(graduateWindow(ended('2025-08-31'), proposedOn)).toMatchObject({ due: '2026-02-28' });
    expect(graduateWindow(ended('2023-08-31'), proposedOn)).toMatchObject({ due: '2024-02-29' });
  });
  it('has no last day during the trial, nor ever for a club', () => {
    expect(graduateWindow({ kind: 'CIS' }, proposedOn)).toEqual({
      kind: 'CIS',
      graduated: false,
      notes: [NOT_YET_GRADUATE],
    });
    const club = { ...ended('2024-07-31'), kind: 'KIS' } as const;
    const shown = graduateWindow({ ...club, graduateFrom: civilDate('2024-07-31') }, proposedOn);
    expect(shown).toMatchObject({ graduated: true, notes: [CLUB_STATUS_HAS_NO_END] });
    expect(shown).not.toHaveProperty('due');
  });
  it('is nothing without a participation', () => {
    expect(graduateWindow({}, proposedOn)).toBeUndefined();
  });
});
