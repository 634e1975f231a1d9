import {
  AgreementAmended,
  AgreementConcluded,
  AgreementProposed,
  AgreementTerminated,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  CaseClosed,
  CaseOpened,
  CaseOwnerChanged,
  CaseReopened,
  CisStatusExtended,
  CisStatusLost,
  EligibilityAssessed,
  EnvironmentalInterviewHeld,
  EnvironmentalInterviewRefused,
  InstitutionRegistered,
  LabourStatusReported,
  OpinionIssued,
  OpinionRequested,
} from '#language/event-catalogue';
import { civilDate, foldAll } from '#language/kernel';
import { agreementAsSeen } from './agreement-as-seen.js';
import { applicationAsSeen } from './application-as-seen.js';
import { caseAsSeen, gminasOf } from './case-as-seen.js';
import { institutionAsSeen } from './institution-as-seen.js';

/** The examples of the catalogue are what other contexts record. */
const example = <Open>(factory: {
  (data: Open): { type: string; data: Open };
  readonly definition: { readonly example: Open };
}) => factory(factory.definition.example) as never;

describe('what a referral sees', () => {
  it('of an application: whose it is, who was asked, the opinion, and whether it is closed', () => {
    const history = [ApplicationSubmitted, OpinionRequested].map((one) => example(one as never));
    expect(foldAll(applicationAsSeen, history)).toMatchObject({
      status: 'open',
      addressee: 'ops-zbaszynek',
      askedOps: 'ops-szprotawa',
    });
    const opined = [...history, example(EnvironmentalInterviewHeld), example(OpinionIssued)];
    expect(foldAll(applicationAsSeen, opined)).toMatchObject({
      opinion: { conclusion: 'POSITIVE', issuedOn: '2026-06-25' },
    });
    expect(foldAll(applicationAsSeen, [...opined, example(ApplicationWithdrawn)])).toMatchObject({
      status: 'closed',
    });
  });
  it('of an application: that the interview was refused, after which there is no opinion', () => {
    const history = [example(ApplicationSubmitted), example(EnvironmentalInterviewRefused)];
    expect(foldAll(applicationAsSeen, history)).toMatchObject({
      status: 'open',
      interviewRefused: true,
    });
  });
  it('of a case: where the person lives, what was assessed and reported last, whether it is open', () => {
    const facts = [CaseOpened, EligibilityAssessed, LabourStatusReported, CaseOwnerChanged];
    const history = facts.map((one) => example(one as never));
    const seen = foldAll(caseAsSeen, history);
    expect(seen).toMatchObject({
      status: 'open',
      eligibility: { groupConfirmed: true },
      labourStatus: { longTermUnemployed: true },
    });
    expect(gminasOf(seen)).toEqual(['0808063']);
    const closed = [...history, example(CaseClosed)];
    expect(foldAll(caseAsSeen, closed).status).toBe('closed');
    expect(foldAll(caseAsSeen, [...closed, example(CaseReopened)]).status).toBe('open');
  });
  it('of an institution: its kind and gminas, and whether a centre has lost its status', () => {
    const lost = [example(InstitutionRegistered), example(CisStatusLost)];
    expect(foldAll(institutionAsSeen, lost)).toEqual({
      kind: 'CIS',
      areas: ['0862011'],
      founderGminas: ['0862011'],
      statusLostOn: '2024-01-02',
    });
    const regained = foldAll(institutionAsSeen, [...lost, example(CisStatusExtended)]);
    expect(regained).not.toHaveProperty('statusLostOn');
  });
  it('of an agreement: nothing until it is concluded, then its terms as they were changed last', () => {
    expect(foldAll(agreementAsSeen, [example(AgreementProposed)])).toEqual({ status: 'none' });
    const { agreementId } = AgreementConcluded.definition.example;
    const concluded = [example(AgreementConcluded)];
    expect(foldAll(agreementAsSeen, concluded)).toMatchObject({
      kind: 'INTER_GMINA',
      gminas: ['0810073', '0810043'],
      from: '2025-01-02',
    });
    const to = civilDate('2026-12-31');
    const amended = AgreementAmended({ agreementId, to, agreedTerms: { returnsMax: 2 } });
    expect(foldAll(agreementAsSeen, [...concluded, amended])).toMatchObject({
      lastDay: to,
      returnsMax: 2,
    });
    const unended = AgreementAmended({ agreementId, agreedTerms: {} });
    const seen = foldAll(agreementAsSeen, [...concluded, amended, unended]);
    expect(seen).not.toHaveProperty('lastDay');
    expect(seen).not.toHaveProperty('returnsMax');
    const terminated = example(AgreementTerminated);
    expect(foldAll(agreementAsSeen, [...concluded, amended, terminated])).toMatchObject({
      lastDay: '2026-06-30',
    });
  });
});
