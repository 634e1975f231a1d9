import type { ReferralId } from '#language/kernel';
import { derivedId } from '#platform/service';
import { after, told, waits } from './worklist.fixture.js';

const cis = 'cis-zielona-gora';
const mops = 'mops-zielona-gora';
const kis = 'kis-zielona-gora';
const referralId = '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a' as ReferralId;
const referral = `referral-${referralId}`;
const ipzs = `ipzs-${derivedId('ipzs', referralId)}`;
const participation = `participation-${derivedId('participation', referralId)}`;

const accepted = () => [
  told('ReferralIssued', referral, '2024-08-20', { receiver: cis, issuer: mops }),
  told('ReferralAccepted', referral, '2024-08-22'),
];
const drafted = () => [...accepted(), told('IpzsDrafted', ipzs, '2024-09-02')];
const opened = () => [
  ...drafted(),
  told('IpzsAgreedByOps', ipzs, '2024-09-09'),
  told('IpzsSigned', ipzs, '2024-09-16'),
  told('ParticipationOpened', participation, '2024-10-01'),
  told('TrialPeriodStarted', participation, '2024-10-01'),
];
const passed = () => [...opened(), told('TrialPeriodPassed', participation, '2024-10-31')];
const dues = (items: ReturnType<typeof after>) =>
  items.map(({ reason, due }) => `${reason} ${due?.day} ${due?.legalBasis.code}`);

describe('what a programme makes wait', () => {
  it('is the programme and the admission, once a place is confirmed', () => {
    expect(waits(after(...accepted()))).toEqual([`${cis} IPZS_TO_DRAFT`, `${cis} PERSON_TO_ADMIT`]);
  });
  it('is the agreement of the OPS and the signature, in either order', () => {
    expect(waits(after(...drafted()))).toEqual([
      `${cis} IPZS_TO_SIGN`,
      `${cis} PERSON_TO_ADMIT`,
      `${mops} IPZS_TO_AGREE`,
    ]);
    const signed = told('IpzsSigned', ipzs, '2024-09-05');
    expect(waits(after(...drafted(), signed))).toEqual([
      `${cis} PERSON_TO_ADMIT`,
      `${mops} IPZS_TO_AGREE`,
    ]);
    const agreed = told('IpzsAgreedByOps', ipzs, '2024-09-05');
    expect(waits(after(...drafted(), agreed))).toEqual([
      `${cis} IPZS_TO_SIGN`,
      `${cis} PERSON_TO_ADMIT`,
    ]);
  });
  it('is a revision after a refusal, and then both anew', () => {
    const refused = [...drafted(), told('IpzsAgreementRefused', ipzs, '2024-09-05')];
    expect(waits(after(...refused))).toEqual([`${cis} IPZS_TO_REVISE`, `${cis} PERSON_TO_ADMIT`]);
    const revised = told('IpzsDrafted', ipzs, '2024-09-06', { programmeVersion: 2 });
    expect(waits(after(...refused, revised))).toEqual(waits(after(...drafted())));
  });
  it.each(['ReferralLapsed', 'ReferralWithdrawn'])('is nothing more after %s', (end) => {
    const ended = told(end, referral, '2024-09-20');
    const left = waits(after(...drafted(), ended)).filter(
      (one) => !one.endsWith('NEXT_STEP_TO_DECIDE'),
    );
    expect(left).toEqual([]);
    const refused = told('IpzsAgreementRefused', ipzs, '2024-09-05');
    expect(waits(after(...drafted(), refused, ended)).join()).not.toContain('IPZS');
  });
});

describe('what a participation makes wait', () => {
  it('is the judgement of the trial, by its last day', () => {
    expect(dues(after(...opened()))).toEqual(['TRIAL_TO_JUDGE 2024-10-31 UZS_15_1']);
  });
  it('is the OPS’s receipt of the result, and the end of the period', () => {
    expect(waits(after(...passed()))).toEqual([
      `${cis} PARTICIPATION_TO_COMPLETE`,
      `${mops} TRIAL_RESULT_TO_RECEIVE`,
    ]);
    const received = told('TrialResultReceived', participation, '2024-11-04');
    expect(waits(after(...passed(), received))).toEqual([`${cis} PARTICIPATION_TO_COMPLETE`]);
    const failed = told('TrialPeriodFailed', participation, '2024-10-31');
    expect(waits(after(...opened(), failed))).toEqual([`${mops} TRIAL_RESULT_TO_RECEIVE`]);
  });
  it('is due on the planned last day, wherever it moves', () => {
    const due = (...more: ReturnType<typeof told>[]) =>
      dues(after(...passed(), told('TrialResultReceived', participation, '2024-11-04'), ...more));
    const moved = told('ParticipationPlannedEndMoved', participation, '2025-02-03');
    const extended = told('ParticipationExtended', participation, '2025-09-15');
    const job = told('ProgrammeWithoutAttendanceStarted', participation, '2026-03-02');
    expect(due()).toEqual(['PARTICIPATION_TO_COMPLETE 2025-09-30 UZS_13_5']);
    expect(due(moved)).toEqual(['PARTICIPATION_TO_COMPLETE 2025-08-31 UZS_13_5']);
    expect(due(extended)).toEqual(['PARTICIPATION_TO_COMPLETE 2026-03-31 UZS_13_5']);
    expect(due(extended, job)[0]).toBe('PARTICIPATION_TO_COMPLETE 2026-09-02 UZS_13_5');
  });
  it('is the certificate, once classes ended, and only once', () => {
    const received = told('TrialResultReceived', participation, '2024-11-04');
    const completed = (ground: string) =>
      told('ParticipationCompleted', participation, '2026-03-31', { ground });
    const certified = told('CertificateIssued', participation, '2026-03-31');
    const job = told('ProgrammeWithoutAttendanceStarted', participation, '2026-03-02');
    const before = [...passed(), received];
    expect(waits(after(...before, completed('PERIOD_END')))).toEqual([
      `${cis} CERTIFICATE_TO_ISSUE`,
    ]);
    expect(after(...before, completed('PERIOD_END'), certified)).toEqual([]);
    expect(waits(after(...before, job))).toContain(`${cis} CERTIFICATE_TO_ISSUE`);
    expect(after(...before, job, certified, completed('EMPLOYED'))).toEqual([]);
  });
  it.each(['ParticipationTerminated', 'ParticipationEnded'])('is nothing more after %s', (end) => {
    const received = told('TrialResultReceived', participation, '2024-11-04');
    expect(after(...opened(), told(end, participation, '2024-10-15'))).toEqual([]);
    expect(after(...passed(), received, told(end, participation, '2024-12-15'))).toEqual([]);
  });
  it('at a club is its certificate', () => {
    const club = 'participation-4c3b2a19-0807-5f6e-8d5c-4b3a29180707';
    const completed = [
      told('KisParticipationStarted', club, '2024-01-22'),
      told('KisParticipationCompleted', club, '2024-07-31'),
    ];
    expect(waits(after(...completed))).toEqual([`${kis} CERTIFICATE_TO_ISSUE`]);
    expect(after(...completed, told('CertificateIssued', club, '2024-07-31'))).toEqual([]);
  });
});
