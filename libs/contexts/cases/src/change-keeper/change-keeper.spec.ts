import { CaseOwnerChanged } from '#language/event-catalogue';
import type { UserId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { annasCase, closed, opened, ops, reopened } from '../cases.fixture.js';
import { caseFold, type Case } from '../case.js';
import { changeKeeper } from './change-keeper.js';

const given = deciderSpec(caseFold);
const deputy = 'ops-zbaszynek-deputy' as UserId;
const worker = 'ops-zbaszynek-worker' as UserId;
const passesTo = (keeper: UserId) => (state: Case) =>
  changeKeeper(
    askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15', {
      caseId: annasCase,
      keeper,
      reason: 'STAFF_CHANGE' as const,
    }),
    state,
  );
const changed = CaseOwnerChanged({ from: worker, to: deputy, reason: 'STAFF_CHANGE' });

describe('passing a case to another member of staff', () => {
  it('records from whom to whom', () => {
    given(opened).when(passesTo(deputy)).then(changed);
    given(opened, closed, reopened).when(passesTo(deputy)).then(changed);
  });
  it('does nothing when that one keeps it already', () => {
    given(opened).when(passesTo(worker)).thenNothing();
    given(opened, changed).when(passesTo(deputy)).thenNothing();
  });
  it('is refused of a closed case, and of none', () => {
    given(opened, closed).when(passesTo(deputy)).thenRefused('CASE_STEP_NOT_ALLOWED');
    given().when(passesTo(deputy)).thenRefused('CASE_STEP_NOT_ALLOWED');
  });
});
