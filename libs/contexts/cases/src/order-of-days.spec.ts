import { civilDate, foldAll } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import { askedBy } from '#testing';
import { annasCase, closed, lookThrough, opened, ops } from './cases.fixture.js';
import { caseFold } from './case.js';
import { caseActs } from './cases.js';

const happened = (type: string, on: string) =>
  ({ type, occurredOn: civilDate(on) }) as unknown as RecordedFact;
const outcome = {
  reason: 'PATH_COMPLETED',
  economicOutcome: 'OPEN_MARKET',
  socialOutcome: 'IMPROVED',
};

/** The act as it is wired, on a day, in a case opened on 15.06.2026 and, if so, closed on 20.06.2026. */
async function decided(name: string, on: string, content: object, isClosed = false) {
  const found = caseActs.find(({ act }) => act === name);
  if (found === undefined) throw new Error(`There is no act ${name}.`);
  const asked = askedBy(ops, 'OPS_SOCIAL_WORKER', on, { caseId: annasCase, ...content });
  const state = foldAll(caseFold, isClosed ? [opened, closed] : [opened]);
  const history = [
    happened('CaseOpened', '2026-06-15'),
    happened('LabourStatusReported', '2026-06-30'),
    ...(isClosed ? [happened('CaseClosed', '2026-06-20')] : []),
  ];
  const guards: unknown = await found.prepare?.(lookThrough({}), asked, state, history);
  return found.decide(asked, state, guards) as object;
}

describe('the day on which a case is closed or reopened', () => {
  it('F14 is not before the case was opened', async () => {
    expect(await decided('case:close', '2026-06-14', outcome)).toMatchObject({
      kind: 'refuse',
      code: 'DAY_BEFORE_LAST_TURN',
      details: { lastOn: '2026-06-15' },
    });
    expect(await decided('case:close', '2026-06-15', outcome)).toHaveProperty('kind', 'record');
  });
  it('F16 is not before the closing that it takes back', async () => {
    const why = { reason: 'RETURN_OF_CLIENT' };
    expect(await decided('case:reopen', '2026-06-19', why, true)).toHaveProperty(
      'code',
      'DAY_BEFORE_LAST_TURN',
    );
    expect(await decided('case:reopen', '2026-06-20', why, true)).toHaveProperty('kind', 'record');
  });
  it('leaves a repeat alone', async () => {
    expect(await decided('case:close', '2026-06-01', outcome, true)).toEqual({
      kind: 'record',
      events: [],
    });
  });
});
