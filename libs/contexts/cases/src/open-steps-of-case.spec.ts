import type { DecodedFact } from '#platform/read-store';
import { annasCase } from './cases.fixture.js';
import { openStepsOfCase, stillOpen, type OpenSteps } from './open-steps-of-case.js';

const fact = (stream: string, type: string, data: object = {}) =>
  ({ stream, type, data, caseId: annasCase }) as unknown as DecodedFact;
const after = (...facts: DecodedFact[]) =>
  stillOpen(
    facts.reduce<OpenSteps | undefined>(
      (doc, one) => openStepsOfCase.evolve(doc, one, annasCase),
      undefined,
    ),
  );
const application = (...types: string[]) => types.map((type) => fact('application-a', type));
const referral = (...types: string[]) =>
  types.map((type) =>
    fact('referral-r', type, type === 'ReferralForwarded' ? { newReferralId: 'next' } : {}),
  );

describe('F14 what bars the closing of a case', () => {
  it.each([
    [['ApplicationSubmitted']],
    [['ApplicationSubmitted', 'OpinionRequested']],
    [['ApplicationSubmitted', 'EnvironmentalInterviewHeld']],
    [['ApplicationSubmitted', 'EnvironmentalInterviewRefused']],
  ])('an application after %p', (types) => {
    expect(after(...application(...types))).toEqual({ applications: ['a'], referrals: [] });
  });
  it.each(['OpinionIssued', 'ApplicationRefused', 'ApplicationWithdrawn'])(
    'no application after %s, nor after what may follow',
    (end) => {
      const history = application('ApplicationSubmitted', end, 'DataDisclosed');
      expect(after(...history)).toEqual({ applications: [], referrals: [] });
    },
  );
  it.each([
    [['ReferralDrafted']],
    [['ReferralDrafted', 'ReferralIssued']],
    [['ReferralIssued', 'ReferralDelivered']],
    [['ReferralIssued', 'ReferralDelivered', 'ReferralReturned']],
    [['ReferralIssued', 'ReferralDelivered', 'ReferralWaitlisted']],
    [['ReferralIssued', 'ReferralDelivered', 'ReferralAccepted']],
  ])('a referral after %p', (types) => {
    expect(after(...referral(...types))).toEqual({ applications: [], referrals: ['r'] });
  });
  it.each(['ReferralRejected', 'ReferralLapsed', 'ReferralWithdrawn'])(
    'no referral after %s',
    (end) => {
      expect(after(...referral('ReferralIssued', end))).toEqual({
        applications: [],
        referrals: [],
      });
    },
  );
  it('after a forwarding the referral that follows it, until that has ended, too', () => {
    const forwarded = referral('ReferralIssued', 'ReferralRejected', 'ReferralForwarded');
    const next = (type: string) => fact('referral-next', type);
    expect(after(...forwarded).referrals).toEqual(['next']);
    expect(after(...forwarded, next('ReferralIssued')).referrals).toEqual(['next']);
    expect(after(...forwarded, next('ReferralIssued'), next('ReferralLapsed')).referrals).toEqual(
      [],
    );
  });
  it('nothing else', () => {
    expect(openStepsOfCase.idsOf(fact('case-c', 'CaseOpened'))).toEqual([]);
    expect(openStepsOfCase.idsOf(fact('client-c', 'ClientIdentified'))).toEqual([]);
    expect(openStepsOfCase.idsOf(fact('referral-r', 'ReferralIssued'))).toEqual([annasCase]);
    expect(stillOpen(undefined)).toEqual({ applications: [], referrals: [] });
  });
});
