import { catalogue } from '#language/event-catalogue';
import type { DecodedFact } from '#platform/read-store';
import { annasCase } from './cases.fixture.js';
import { endings, openStepsOfCase, stillOpen, type OpenSteps } from './open-steps-of-case.js';

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

const contract = (...types: string[]) => types.map((type) => fact('contract-k', type));

describe('F14 what bars the closing of a case', () => {
  it.each([
    [['ApplicationSubmitted']],
    [['ApplicationSubmitted', 'OpinionRequested']],
    [['ApplicationSubmitted', 'EnvironmentalInterviewHeld']],
    [['ApplicationSubmitted', 'EnvironmentalInterviewRefused']],
  ])('an application after %p', (types) => {
    expect(after(...application(...types))).toEqual({ applications: ['a'] });
  });
  it.each(['OpinionIssued', 'ApplicationRefused', 'ApplicationWithdrawn'])(
    'no application after %s, nor after what may follow',
    (end) => {
      const history = application('ApplicationSubmitted', end, 'DataDisclosed');
      expect(after(...history)).toEqual({});
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
    expect(after(...referral(...types))).toEqual({ referrals: ['r'] });
  });
  it.each(['ReferralRejected', 'ReferralLapsed', 'ReferralWithdrawn', 'ReferralConsumed'])(
    'no referral after %s',
    (end) => {
      expect(after(...referral('ReferralIssued', end))).toEqual({});
    },
  );
  it('after a forwarding the referral that follows it, until that has ended, too', () => {
    const forwarded = referral('ReferralIssued', 'ReferralRejected', 'ReferralForwarded');
    const next = (type: string) => fact('referral-next', type);
    expect(after(...forwarded).referrals).toEqual(['next']);
    expect(after(...forwarded, next('ReferralIssued')).referrals).toEqual(['next']);
    expect(after(...forwarded, next('ReferralIssued'), next('ReferralLapsed'))).toEqual({});
  });
  it.each([
    [['ContractProposed']],
    [['ContractProposed', 'ContractSigned']],
    [['ContractProposed', 'ContractSigned', 'ContractAmended', 'ContractReviewed']],
    [['ContractProposed', 'ContractSigned', 'ContractBreached', 'DataDisclosed']],
  ])('a contract after %p', (types) => {
    expect(after(...contract(...types))).toEqual({ contracts: ['k'] });
  });
  it.each(['ContractRefused', 'ContractCompleted', 'ContractTerminated'])(
    'no contract after %s',
    (end) => {
      expect(after(...contract('ContractProposed', 'ContractSigned', end))).toEqual({});
    },
  );
  it.each([
    [['ParticipationOpened', 'TrialPeriodStarted']],
    [['ParticipationOpened', 'TrialPeriodPassed']],
    [['ParticipationOpened', 'TrialPeriodPassed', 'ParticipationExtended']],
    [['ParticipationOpened', 'ProgrammeWithoutAttendanceStarted', 'CertificateIssued']],
    [['KisParticipationStarted', 'ActivityRecorded']],
  ])('a participation after %p', (types) => {
    expect(after(...types.map((type) => fact('participation-p', type)))).toEqual({
      participations: ['p'],
    });
  });
  it('a hand-over that nobody has answered', () => {
    expect(after(fact('handover-h', 'OwesHandoverProposed'))).toEqual({ handovers: ['h'] });
  });
  const ends = Object.entries(endings).flatMap(([kind, types]) =>
    types.map((type) => [kind, type] as const),
  );
  it.each(ends)('no %s after %s, whatever follows', (kind, type) => {
    expect(catalogue.get(type)?.thing).toBe(kind);
    const told = ['Begun', type, 'DataDisclosed'].map((one) =>
      fact(`${kind}-x`, one, { newReferralId: 'x' }),
    );
    expect(after(...told)).toEqual({});
  });
  it('never an employment: work goes on after the path', () => {
    expect(openStepsOfCase.idsOf(fact('employment-e', 'EmploymentStarted'))).toEqual([]);
  });
  it('nothing else', () => {
    expect(openStepsOfCase.idsOf(fact('case-c', 'CaseOpened'))).toEqual([]);
    expect(openStepsOfCase.idsOf(fact('client-c', 'ClientIdentified'))).toEqual([]);
    expect(openStepsOfCase.idsOf(fact('referral-r', 'ReferralIssued'))).toEqual([annasCase]);
    expect(openStepsOfCase.idsOf(fact('contract-k', 'ContractSigned'))).toEqual([annasCase]);
    expect(stillOpen(undefined)).toEqual({});
  });
});
