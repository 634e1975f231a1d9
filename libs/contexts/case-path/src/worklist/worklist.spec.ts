import { civilDate, type InstitutionId } from '#language/kernel';
import type { DecodedFact } from '#platform/read-store';
import fc from 'fast-check';
import { agreedDue, type AgreedTerms } from './agreed-terms.js';
import { waitingRules } from './waiting-rules.js';
import { after, documentsAfter, told, waits } from './worklist.fixture.js';
import { itemsOf, worklist } from './worklist.js';

const ops = 'ops-zbaszynek';
const cis = 'cis-swiebodzin';
const application = 'application-1c9d2e3f-4a5b-5c6d-8e7f-9a0b1c2d3e4f';
const referral = 'referral-7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a';

const submitted = () => told('ApplicationSubmitted', application, '2026-06-15');
const held = () => told('EnvironmentalInterviewHeld', application, '2026-06-22');
const opined = () => told('OpinionIssued', application, '2026-06-25');
const drafted = () => told('ReferralDrafted', referral, '2026-06-26');
const issued = () => told('ReferralIssued', referral, '2026-06-26');
const delivered = () => told('ReferralDelivered', referral, '2026-06-26');

const mops = 'mops-zielona-gora';
const contract = 'contract-3b0e2a4c-6d1f-5e8b-9c7a-1f2d3e4a5b6c';
const proposedContract = () => told('ContractProposed', contract, '2024-01-10');
const signedContract = () => told('ContractSigned', contract, '2024-01-15');

describe('what waits for an institution', () => {
  it('is the interview, by the legal day, once an application was submitted', () => {
    const [item] = after(submitted());
    expect(item).toMatchObject({
      institution: ops,
      reason: 'INTERVIEW_TO_HOLD',
      since: '2026-06-15',
    });
    expect(item?.due?.day).toBe('2026-07-03');
  });
  it('is the opinion after the interview, without a day, for the act sets none', () => {
    const [item] = after(submitted(), held());
    expect(item).toMatchObject({ institution: ops, reason: 'OPINION_TO_GIVE' });
    expect(item?.due).toBeUndefined();
  });
  it('is the end of the application after a refused interview, for no referral can follow', () => {
    const refused = told('EnvironmentalInterviewRefused', application, '2026-06-22');
    const [item] = after(submitted(), refused);
    expect(item).toMatchObject({ institution: ops, since: '2026-06-22' });
    const rule = waitingRules.find(({ reason }) => reason === item?.reason);
    expect(rule?.act).toBe('application:refuse');
    const ended = told('ApplicationWithdrawn', application, '2026-06-23');
    expect(after(submitted(), refused, ended)).toEqual([]);
  });
  it('is a labour office’s request when it received the application, then the interview of the OPS', () => {
    const toPup = { addressee: 'pup-zagan', competentOps: 'ops-szprotawa' };
    const asked = told('ApplicationSubmitted', application, '2025-06-03', toPup);
    expect(waits(after(asked))).toEqual(['pup-zagan OPINION_TO_REQUEST']);
    const requested = told('OpinionRequested', application, '2025-06-04', { ops: 'ops-szprotawa' });
    const [item] = after(asked, requested);
    expect(item).toMatchObject({ institution: 'ops-szprotawa', reason: 'INTERVIEW_TO_HOLD' });
    expect(item?.due?.day).toBe('2025-06-25');
  });
  it('passes from the draft to the centre and back', () => {
    const before = [submitted(), held(), opined()];
    expect(waits(after(...before))).toEqual([`${ops} APPLICATION_TO_SETTLE`]);
    const sent = [...before, drafted(), issued(), delivered()];
    expect(waits(after(...sent))).toEqual([
      `${cis} REFERRAL_TO_ACKNOWLEDGE`,
      `${cis} REFERRAL_TO_ANSWER`,
    ]);
    const returned = [...sent, told('ReferralReturned', referral, '2026-06-30')];
    expect(waits(after(...returned))).toEqual([`${ops} REFERRAL_TO_SUPPLEMENT`]);
    const again = [...returned, told('ReferralSupplemented', referral, '2026-07-02')];
    expect(waits(after(...again))).toEqual([`${cis} REFERRAL_TO_ANSWER`]);
    const rejected = [...again, told('ReferralRejected', referral, '2026-07-06')];
    expect(waits(after(...rejected))).toEqual([`${ops} NEXT_STEP_TO_DECIDE`]);
    const forwarding = [...rejected, told('ReferralForwarded', referral, '2026-07-08')];
    expect(waits(after(...forwarding))).toEqual([`${ops} FORWARDING_WITHOUT_REFERRAL`]);
    const anew = told('ReferralIssued', `${referral.slice(0, -1)}b`, '2026-07-08', {
      supersedes: referral.slice('referral-'.length),
    });
    expect(waits(after(...forwarding, anew))).toEqual([]);
  });
  it('is nothing once a withdrawn application or a closed case leaves nothing to do', () => {
    const withdrawn = told('ApplicationWithdrawn', application, '2026-06-23');
    expect(after(submitted(), held(), withdrawn)).toEqual([]);
    const closed = told('CaseClosed', 'case-9a7b6c5d-1e2f-5a3b-8c4d-6e7f8a9b0c1d', '2026-07-10');
    const rejected = told('ReferralRejected', referral, '2026-07-06');
    expect(after(issued(), delivered(), rejected, closed)).toEqual([]);
    expect(after(submitted(), held(), opined(), closed)).toEqual([]);
  });
  it('is each application of a case apart, in one line of the list for whom it waits', () => {
    const other = 'application-00000000-0000-5000-8000-000000000001';
    const toPup = { addressee: 'pup-zagan', applicationId: other.slice('application-'.length) };
    const facts = [
      ...[submitted(), held(), opined()],
      told('ApplicationSubmitted', other, '2026-06-24', toPup),
      told('OpinionRequested', other, '2026-06-24'),
      told('EnvironmentalInterviewHeld', other, '2026-06-25'),
      told('OpinionIssued', other, '2026-06-26'),
    ];
    expect(waits(after(...facts))).toEqual([
      `${ops} APPLICATION_TO_SETTLE`,
      'pup-zagan APPLICATION_TO_SETTLE',
    ]);
    const document = documentsAfter(...facts).find((one) => itemsOf(one).length === 2);
    const [first, second] = document ? itemsOf(document) : [];
    expect(document && worklist.parties?.(document)).toEqual([ops, 'pup-zagan']);
    expect(document && worklist.sortKey?.(document)).toBe(first?.sincePosition);
    expect(document && itemsOf(document, 'pup-zagan' as InstitutionId)).toEqual([second]);
    expect(waits(after(...facts, issued()))).toEqual(['pup-zagan APPLICATION_TO_SETTLE']);
  });
  it('is a new referral where none followed a forwarding, and names what can be done then', () => {
    const forwarded = told('ReferralForwarded', referral, '2026-07-08');
    const facts = [issued(), delivered(), forwarded];
    expect(waits(after(...facts))).toEqual([`${ops} FORWARDING_WITHOUT_REFERRAL`]);
    const rule = waitingRules.find(({ reason }) => reason === 'FORWARDING_WITHOUT_REFERRAL');
    expect(rule?.act).toBe('referral:draft');
    const anew = told('ReferralIssued', `${referral.slice(0, -1)}c`, '2026-07-09');
    expect(after(...facts, anew)).toEqual([]);
  });
  it('is a hand-over for the OWES until it answers, and a declined one for the sender', () => {
    const handover = 'handover-2e8f6a1c-7b3d-5e4f-9a0b-1c2d3e4f5a6b';
    const proposed = () => told('OwesHandoverProposed', handover, '2026-03-02');
    const declined = () => told('OwesHandoverDeclined', handover, '2026-03-04');
    expect(waits(after(proposed()))).toEqual(['owes-zielona-gora HANDOVER_TO_ANSWER']);
    expect(after(proposed(), told('OwesHandoverAccepted', handover, '2026-03-04'))).toEqual([]);
    expect(waits(after(proposed(), declined()))).toEqual(['cis-zielona-gora HANDOVER_DECLINED']);
    const anew = told('OwesHandoverProposed', `${handover.slice(0, -1)}c`, '2026-03-05', {
      owes: 'owes-gorzow',
    });
    expect(waits(after(proposed(), declined(), anew))).toEqual(['owes-gorzow HANDOVER_TO_ANSWER']);
    const employed = told('EmploymentStarted', 'employment-e', '2026-03-05');
    expect(after(proposed(), declined(), employed)).toEqual([]);
  });
  it('is a proposed contract until it is signed or not concluded', () => {
    expect(waits(after(proposedContract()))).toEqual([`${mops} CONTRACT_TO_SIGN`]);
    const refused = told('ContractRefused', contract, '2024-01-15');
    expect(after(proposedContract(), refused)).toEqual([]);
    expect(waits(after(proposedContract(), signedContract()))).toEqual([
      `${mops} CONTRACT_TO_REVIEW`,
    ]);
  });
  it('is the next review of a contract, on the day that both sides agreed on', () => {
    const dues = (...more: readonly DecodedFact[]) =>
      after(proposedContract(), signedContract(), ...more).map(
        ({ reason, due }) => `${reason} ${due?.kind} ${due?.day}`,
      );
    const reviewed = (on: string, nextReviewOn?: string) =>
      told('ContractReviewed', contract, on, { reviewedOn: on, nextReviewOn });
    const amended = (data: object) => told('ContractAmended', contract, '2024-05-02', data);
    const first = reviewed('2024-04-15', '2024-07-31');
    expect(dues()).toEqual(['CONTRACT_TO_REVIEW CONTRACT 2024-04-15']);
    expect(dues(first)).toEqual(['CONTRACT_TO_REVIEW CONTRACT 2024-07-31']);
    expect(dues(first, amended({ to: '2024-09-30' }))).toEqual([
      'CONTRACT_TO_REVIEW CONTRACT 2024-07-31',
    ]);
    const moved = amended({ reviewDays: ['2024-06-28'], nextReviewOn: '2024-06-28' });
    expect(dues(first, moved)).toEqual(['CONTRACT_TO_REVIEW CONTRACT 2024-06-28']);
    expect(dues(first, amended({ reviewDays: [] }))).toEqual([]);
    expect(dues(first, reviewed('2024-07-31'))).toEqual([]);
    for (const end of ['ContractCompleted', 'ContractTerminated']) {
      expect(dues(first, told(end, contract, '2024-07-31'))).toEqual([]);
    }
    expect(dues(told('ContractBreached', contract, '2024-05-20'))).toEqual(dues());
  });
  it('counts a fact once, however often it comes', () => {
    const facts = [submitted(), held(), opined(), issued(), delivered()];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 })), (again) => {
        const repeated = facts.flatMap((fact, index) => [
          fact,
          ...again.filter((other) => other === index).map(() => fact),
        ]);
        expect(after(...repeated)).toEqual(after(...facts));
      }),
    );
  });
  it('has a Polish sentence and an act for every reason, and no reason twice', () => {
    for (const { polish } of waitingRules) expect(polish).toMatch(/^\p{Lu}.+[^.]$/u);
    expect(new Set(waitingRules.map(({ reason }) => reason)).size).toBe(waitingRules.length);
  });
});

describe('an agreed day', () => {
  const agreement: AgreedTerms = {
    agreementId: '0b1f7f0e-6a53-5f0c-9a67-0d6b6a0f3a11',
    parties: [ops, cis] as InstitutionId[],
    inForce: true,
    from: civilDate('2026-01-01'),
    to: civilDate('2026-06-30'),
    terms: { referralAnswerWorkingDays: 5 },
  };
  const between = [cis, ops] as [InstitutionId, InstitutionId];
  it('comes from the agreement in force on the day it began to wait', () => {
    const due = agreedDue(
      [agreement],
      between,
      'referralAnswerWorkingDays',
      civilDate('2026-06-26'),
    );
    expect(due).toEqual({ day: '2026-07-03', agreementId: agreement.agreementId });
  });
  it('D06: is paused by a return; the working days that were left count on from the supplement', () => {
    const sevenDays = { ...agreement, terms: { referralAnswerWorkingDays: 7 } };
    const dueAfter = (...steps: readonly DecodedFact[]) => {
      const facts = [
        told('ReferralIssued', referral, '2026-06-01'),
        told('ReferralDelivered', referral, '2026-06-01'),
        ...steps,
      ];
      const item = after(...facts).find(({ reason }) => reason === 'REFERRAL_TO_ANSWER');
      if (item === undefined) return undefined;
      const { since, before } = item;
      return agreedDue([sevenDays], between, 'referralAnswerWorkingDays', since, before)?.day;
    };
    const returned = (on: string) => told('ReferralReturned', referral, on);
    const supplemented = (on: string) => told('ReferralSupplemented', referral, on);
    const once = [returned('2026-06-02'), supplemented('2026-06-05')];
    // 4 June 2026 is Corpus Christi.
    expect(dueAfter()).toBe('2026-06-11');
    expect(dueAfter(returned('2026-06-02'))).toBeUndefined();
    expect(dueAfter(...once)).toBe('2026-06-15');
    // Two more days have gone by at the second return, and four are left; the agreement has ended meanwhile.
    expect(dueAfter(...once, returned('2026-06-09'), supplemented('2026-07-01'))).toBe(
      '2026-07-07',
    );
    // Nothing was left: it is due on the day of the supplement.
    expect(dueAfter(returned('2026-06-15'), supplemented('2026-06-17'))).toBe('2026-06-17');
  });
  it.each([
    ['after its last day', between, '2026-07-01', 'referralAnswerWorkingDays'],
    ['before its first day', between, '2025-12-31', 'referralAnswerWorkingDays'],
    ['for a term it does not set', between, '2026-06-26', 'opinionWorkingDays'],
    ['for somebody who is no party', [cis, 'ops-ilowa'], '2026-06-26', 'referralAnswerWorkingDays'],
  ] as const)('does not come %s', (_, two, since, term) => {
    const pair = two as readonly [InstitutionId, InstitutionId];
    expect(agreedDue([agreement], pair, term, civilDate(since))).toBeUndefined();
  });
});
