import { eventLogConformance } from '../event-log.conformance.js';
import { fact } from '../facts.fixture.js';
import { MemoryEventLog } from './memory-event-log.js';

const noon = new Date('2026-03-02T11:00:00Z');

eventLogConformance('the log in memory', async () => ({
  log: new MemoryEventLog(() => noon),
  end: async () => undefined,
}));

describe('the log in memory', () => {
  it('takes the instant from the clock that it was given', async () => {
    const log = new MemoryEventLog(() => noon);
    await log.append('referral-1', 'no-stream', [fact()]);
    expect((await log.read('referral-1'))[0]?.recordedAt).toEqual(noon);
  });
});
