import { CaseClosed } from '#language/event-catalogue';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { askedBy, deciderSpec } from '#testing';
import { annasCase, closed, lookThrough, opened, ops, reopened } from '../cases.fixture.js';
import { caseFold, type Case } from '../case.js';
import type { StillOpen } from '../open-steps-of-case.js';
import { CloseCaseBody } from './close-case.body.js';
import { closeCase, lookWhatIsOpen } from './close-case.js';

const given = deciderSpec(caseFold);
const ended = {
  reason: 'PATH_COMPLETED',
  economicOutcome: 'OPEN_MARKET',
  socialOutcome: 'IMPROVED',
} as const;
const unknown = { ...ended, economicOutcome: 'UNKNOWN', socialOutcome: 'UNKNOWN' } as const;
const nothing: StillOpen = {};
const asked = (outcome: typeof ended | typeof unknown) =>
  askedBy(ops, 'OPS_SOCIAL_WORKER', '2026-06-15', { caseId: annasCase, ...outcome });
const closes = (outcome: typeof ended | typeof unknown) => (state: Case, open: StillOpen) =>
  closeCase(asked(outcome), state, open);

describe('closing a case', () => {
  it('F14 records both outcomes', () => {
    given(opened).when(closes(ended), nothing).then(CaseClosed(ended));
    given(opened).when(closes(unknown), nothing).then(CaseClosed(unknown));
  });
  it.each(['economicOutcome', 'socialOutcome', 'reason'])(
    'F14 is not asked for without %s',
    async (field) => {
      const errors = async (body: object) =>
        (await validate(plainToInstance(CloseCaseBody, body))).map(({ property }) => property);
      expect(await errors(ended)).toEqual([]);
      expect(await errors({ ...ended, [field]: undefined })).toEqual([field]);
      expect(await errors({ ...ended, [field]: 'GOOD' })).toEqual([field]);
    },
  );
  it('F14 is refused while something is open, and names it', () => {
    const open = { applications: ['a'], referrals: ['r', 's'] };
    const details = given(opened).when(closes(ended), open).thenRefused('SOMETHING_STILL_OPEN');
    expect(details).toEqual(open);
    given(opened)
      .when(closes(ended), { ...nothing, referrals: ['r'] })
      .thenRefused('SOMETHING_STILL_OPEN');
    given(opened)
      .when(closes(ended), { ...nothing, applications: ['a'] })
      .thenRefused('SOMETHING_STILL_OPEN');
    given(opened)
      .when(closes(ended), { contracts: ['c'] })
      .thenRefused('SOMETHING_STILL_OPEN');
  });
  it('does nothing the second time', () => {
    given(opened, closed).when(closes(ended), nothing).thenNothing();
  });
  it('does not quietly change the outcomes of a closed case', () => {
    given(opened, closed).when(closes(unknown), nothing).thenRefused('CASE_STEP_NOT_ALLOWED');
  });
  it('F16 closes a reopened case once more, also with the same outcomes', () => {
    given(opened, closed, reopened).when(closes(ended), nothing).then(CaseClosed(ended));
  });
  it('is refused when there is no case', () => {
    given().when(closes(ended), nothing).thenRefused('CASE_STEP_NOT_ALLOWED');
  });
});

describe('looking what is open', () => {
  it('asks the index of the case', async () => {
    const documents = {
      [`open-steps-of-case/${annasCase}`]: { applications: { a: true, b: false }, referrals: {} },
    };
    const open = await lookWhatIsOpen(lookThrough({}, {}, documents), asked(ended));
    expect(open).toEqual({ applications: ['a'] });
  });
});
