import { CaseReopened } from '#language/event-catalogue';
import { foldAll } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { anna, annasCase, closed, lookThrough, opened, ops, reopened } from '../cases.fixture.js';
import { caseFold, type Case } from '../case.js';
import { caseThing } from '../case-steps.js';
import { nthCaseOf } from '../cases-of-client.js';
import { lookForAnother, reopenCase, type ReopenCaseData } from './reopen-case.js';

const given = deciderSpec(caseFold);
const asked = (reason: ReopenCaseData['reason']) =>
  askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15', { caseId: annasCase, reason });
const reopens =
  (reason: ReopenCaseData['reason'] = 'RETURN_OF_CLIENT', another = false) =>
  (state: Case) =>
    reopenCase(asked(reason), state, another ? nthCaseOf(anna, 1) : undefined);

describe('F16 reopening a case', () => {
  it('records why', () => {
    given(opened, closed).when(reopens()).then(reopened);
    given(opened, closed, reopened, closed).when(reopens()).then(reopened);
  });
  it('keeps both closings in the history', () => {
    const state = foldAll(caseFold, [opened, closed, reopened, closed]);
    expect(caseThing.show(state, ops)).toMatchObject({
      status: 'closed',
      closings: [closed.data, closed.data],
      reopenings: [reopened.data],
    });
  });
  it('does nothing the second time', () => {
    given(opened, closed, reopened).when(reopens()).thenNothing();
  });
  it('is refused of an open case', () => {
    given(opened).when(reopens()).thenRefused('CASE_STEP_NOT_ALLOWED');
    given(opened, closed, CaseReopened({ reason: 'CLOSED_IN_ERROR' }))
      .when(reopens())
      .thenRefused('CASE_STEP_NOT_ALLOWED');
  });
  it('is refused while the client has another open case, and says which', () => {
    const details = given(opened, closed)
      .when(reopens('RETURN_OF_CLIENT', true))
      .thenRefused('CASE_ALREADY_OPEN');
    expect(details).toEqual({ caseId: nthCaseOf(anna, 1) });
  });
  it('is refused when there is no case', () => {
    given().when(reopens()).thenRefused('CASE_STEP_NOT_ALLOWED');
  });
});

describe('looking for another open case', () => {
  const documents = {
    [`cases-of-client/${anna}`]: {
      cases: {
        [annasCase]: { status: 'closed', openedBy: 'monday' },
        [nthCaseOf(anna, 1)]: { status: 'open', openedBy: 'friday' },
      },
    },
  };
  it('asks the index of the client', async () => {
    const look = lookThrough({}, {}, documents);
    const state = foldAll(caseFold, [opened, closed]);
    expect(await lookForAnother(look, asked('RETURN_OF_CLIENT'), state)).toBe(nthCaseOf(anna, 1));
    expect(await lookForAnother(look, asked('RETURN_OF_CLIENT'), caseFold.initial)).toBeUndefined();
  });
});
