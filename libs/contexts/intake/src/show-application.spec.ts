import { OpinionRequested } from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import { application, type ApplicationFact } from './application.js';
import * as known from './application.fixture.js';
import {
  COMPETENCE_UNVERIFIED,
  OPINION_HAS_NO_DEADLINE,
  showApplication,
} from './show-application.js';

const show = (...history: readonly ApplicationFact[]) =>
  showApplication(foldAll(application, history));
const urgently = (requestedOn: string, ops = known.ops) =>
  OpinionRequested({ ops, urgent: true, requestedOn: civilDate(requestedOn) });

describe('what an application shows', () => {
  it('F38: says by when an addressed OPS is to hold the interview, and how that was counted', () => {
    expect(show(known.toTheOps)).toMatchObject({
      interview: {
        due: '2026-07-03',
        deadlineKind: 'legal',
        legalBasis: expect.stringMatching(/^§ 3 ust\. 2 /),
        counting: { method: 'WORKING_DAYS', from: '2026-06-15', workingDays: 14 },
      },
    });
  });
  it('F38: counts from the request where a labour office is addressed, past Corpus Christi', () => {
    expect(show(known.toThePup)).not.toHaveProperty('interview');
    expect(show(known.toThePup, known.requested)).toMatchObject({
      interview: {
        due: '2025-06-25',
        counting: { from: '2025-06-04', skippedHolidays: [{ day: '2025-06-19' }] },
      },
    });
  });
  it('F37: counts two working days from an urgent request', () => {
    expect(show(known.toThePup, urgently('2025-06-05', known.szprotawa))).toMatchObject({
      interview: { due: '2025-06-09', legalBasis: expect.stringMatching(/^§ 3 ust\. 3 /) },
    });
  });
  it('lets an addressed OPS that asks late gain no time', () => {
    expect(show(known.toTheOps, urgently('2026-06-16'))).toMatchObject({
      interview: { due: '2026-06-18' },
    });
    expect(show(known.toTheOps, urgently('2026-07-03'))).toMatchObject({
      interview: { due: '2026-07-03', counting: { from: '2026-06-15' } },
    });
    const notUrgent = OpinionRequested({
      ops: known.ops,
      urgent: false,
      requestedOn: civilDate('2026-06-30'),
    });
    expect(show(known.toTheOps, notUrgent)).toMatchObject({ interview: { due: '2026-07-03' } });
  });
  it('says that no term is set for the opinion while it is awaited, and then what it is', () => {
    for (const history of [[known.toTheOps], [known.toTheOps, known.held]]) {
      expect(show(...history)).toMatchObject({ opinion: { note: OPINION_HAS_NO_DEADLINE } });
    }
    expect(show(known.toTheOps, known.interviewRefused)).not.toHaveProperty('opinion');
    expect(show(known.toTheOps, known.held, known.positive)).toMatchObject({
      interview: { outcome: 'HELD', heldOn: '2026-06-22' },
      opinion: known.positive.data,
    });
  });
  it('shows no due day once the interview was held, refused or is wanted no more', () => {
    for (const history of [
      [known.toTheOps, known.held],
      [known.toTheOps, known.interviewRefused],
      [known.toTheOps, known.withdrawn],
    ]) {
      expect(show(...history)).not.toHaveProperty('interview.due');
    }
    expect(show(known.toTheOps, known.interviewRefused)).toMatchObject({
      interview: { outcome: 'REFUSED', refusedOn: '2026-06-22' },
    });
  });
  it('warns where nobody could check which OPS is competent', () => {
    const unverified = { ...known.toTheOps.data, competenceUnverified: true as const };
    expect(show({ ...known.toTheOps, data: unverified })).toMatchObject({
      warnings: [COMPETENCE_UNVERIFIED],
    });
    expect(show(known.toTheOps)).not.toHaveProperty('warnings');
  });
  it('keeps the pseudonym of the client with its controller', () => {
    expect(JSON.stringify(show(known.toTheOps))).not.toContain(known.clientId);
  });
});
