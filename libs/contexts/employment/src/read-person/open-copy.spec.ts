import type { RecordedFact } from '#platform/event-log';
import * as known from '../employment.fixture.js';
import { copyToOpen } from './open-copy.js';

const { owes, cis } = known;
const recorded = (name: string, ...more: readonly object[]) =>
  [...(known.handovers[name] ?? []), ...more].map((event, revision) => ({
    ...event,
    version: 1,
    revision,
  })) as unknown as RecordedFact[];

describe('who the person is that was handed over', () => {
  it.each(['none', 'proposed', 'declined'])('stays shut for everybody when it is %s', (name) => {
    for (const reader of [owes, cis, known.otherOwes]) {
      expect(copyToOpen(recorded(name), reader)).toBeUndefined();
    }
  });
  it.each(['accepted', 'founding', 'registered'])('opens for the OWES when it is %s', (name) => {
    expect(copyToOpen(recorded(name), owes)).toMatchObject({
      type: 'DataDisclosed',
      data: { recipient: owes },
    });
  });
  it('opens here for nobody else: the sender has its own copy elsewhere', () => {
    for (const reader of [cis, known.otherOwes, known.mops]) {
      expect(copyToOpen(recorded('accepted'), reader)).toBeUndefined();
    }
  });
});
