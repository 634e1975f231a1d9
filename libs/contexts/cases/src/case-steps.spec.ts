import { LabourStatusReported, type CaseEvent } from '#language/event-catalogue';
import { foldAll, type Decision } from '#language/kernel';
import { isKnownTo } from '#platform/service';
import { askedBy } from '#testing';
import fc from 'fast-check';
import { assessEligibility } from './assess-eligibility/assess-eligibility.js';
import { caseFold, type Case } from './case.js';
import { caseThing, type CaseStep } from './case-steps.js';
import {
  annasCase,
  closed,
  identified,
  anna,
  opened,
  ops,
  pup,
  reopened,
} from './cases.fixture.js';
import { changeKeeper } from './change-keeper/change-keeper.js';
import { client } from './client.js';
import { clientThing } from './client-thing.js';
import { closeCase } from './close-case/close-case.js';
import { reopenCase } from './reopen-case/reopen-case.js';
import { reportLabourStatus } from './report-labour-status/report-labour-status.js';
import { partiesBy } from './standing.js';

const caseId = annasCase;
const asWorker = <More extends object>(more: More) =>
  askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15', { caseId, ...more });

/** Each step with content that was never asked for before, so that none is done already. */
const decide: Record<CaseStep, (state: Case) => Decision<CaseEvent, string>> = {
  'case:change-owner': (state) =>
    changeKeeper(asWorker({ keeper: 'ops-zbaszynek-deputy' as never, reason: 'OTHER' }), state),
  'case:report-labour-status': (state) =>
    reportLabourStatus(
      askedBy(ops, 'PUP_ADVISER', '2026-06-15', {
        caseId,
        labourStatus: { registered: false, longTermUnemployed: false, benefitRight: false },
      }),
      state,
      partiesBy.initial,
    ),
  'case:assess-eligibility': (state) =>
    assessEligibility(
      asWorker({ groups: [], convictionGroup: false, exclusionsChecked: true, exclusions: [] }),
      state,
      partiesBy.initial,
    ),
  'case:close': (state) =>
    closeCase(
      asWorker({ reason: 'DEATH', economicOutcome: 'UNKNOWN', socialOutcome: 'UNKNOWN' }),
      state,
      {},
    ),
  'case:reopen': (state) => reopenCase(asWorker({ reason: 'NEW_CIRCUMSTANCES' }), state, undefined),
};

/** A life of a case: opened, then closed and reopened any number of times, with statements between. */
const lives = fc.array(fc.boolean(), { maxLength: 12 }).map((turns) => {
  let isOpen = true;
  return turns.reduce<CaseEvent[]>(
    (life, turn) => {
      if (!turn) return [...life, stated];
      isOpen = !isOpen;
      return [...life, isOpen ? reopened : closed];
    },
    [opened],
  );
});
const stated = LabourStatusReported({
  registered: false,
  longTermUnemployed: false,
  benefitRight: true,
  reportedBy: pup,
});

describe('the steps of a case', () => {
  it('are refused exactly when the case does not offer them', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(...(Object.keys(decide) as CaseStep[])), (life, step) => {
        const state = foldAll(caseFold, life);
        const offered = caseThing.allowed(state).some(({ act }) => act === step);
        const decision = decide[step](state);
        const refused = decision.kind === 'refuse' && decision.code === 'CASE_STEP_NOT_ALLOWED';
        expect(refused).toBe(!offered);
        expect(decision.kind).toBe(offered ? 'record' : 'refuse');
      }),
    );
  });
  it('F16 keep every closing and reopening, in order', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const state = foldAll(caseFold, life);
        const count = (type: string) => life.filter((event) => event.type === type).length;
        if (state.status === 'none') throw new Error('A case without a beginning.');
        expect(state.closings).toHaveLength(count('CaseClosed'));
        expect(state.reopenings).toHaveLength(count('CaseReopened'));
      }),
    );
  });
  it('are offered to the owner', () => {
    expect(caseThing.allowed(foldAll(caseFold, [opened, closed]))).toEqual([
      { act: 'case:reopen', by: [ops] },
    ]);
    expect(caseThing.allowed(caseFold.initial)).toEqual([]);
  });
});

describe('a case and a client', () => {
  it('are known to their own institution only', () => {
    const state = foldAll(caseFold, [opened]);
    expect([ops, pup].map((one) => isKnownTo(caseThing, state, one))).toEqual([true, false]);
    const person = foldAll(client, [identified(anna)]);
    expect([ops, pup].map((one) => isKnownTo(clientThing, person, one))).toEqual([true, false]);
    expect(isKnownTo(caseThing, caseFold.initial, ops)).toBe(false);
    expect(isKnownTo(clientThing, client.initial, ops)).toBe(false);
  });
  it('warn when no gmina is known', () => {
    const nowhere = { ...opened.data, residence: undefined };
    const shown = caseThing.show(foldAll(caseFold, [{ ...opened, data: nowhere }]), ops);
    expect(shown).toMatchObject({ warnings: [{ code: 'RESIDENCE_AND_STAY_UNKNOWN' }] });
    expect(caseThing.show(foldAll(caseFold, [opened]), ops)).toMatchObject({ warnings: [] });
  });
});
