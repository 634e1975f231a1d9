import { LabourStatusReported } from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import {
  annasCase,
  closed,
  openedBy,
  opened,
  ops,
  otherOps,
  pup,
  submittedToPup,
} from '../cases.fixture.js';
import { caseFold, type Case } from '../case.js';
import { partiesBy } from '../standing.js';
import { reportLabourStatus, type LabourStatus } from './report-labour-status.js';

const given = deciderSpec(caseFold);
const opensAtPup = openedBy(pup);
const noProof = partiesBy.initial;
const proved = foldAll(partiesBy, [submittedToPup]);
const longTerm: LabourStatus = {
  registered: true,
  registeredSince: civilDate('2023-03-01'),
  longTermUnemployed: true,
  benefitRight: false,
};
const left: LabourStatus = {
  registered: false,
  longTermUnemployed: false,
  benefitRight: false,
};
const states =
  (
    labourStatus: LabourStatus,
    by: InstitutionId = pup,
    role: 'PUP_ADVISER' | 'OPS_SOCIAL_WORKER' = 'PUP_ADVISER',
    proof = noProof,
  ) =>
  (state: Case) =>
    reportLabourStatus(
      askedBy(by, role, '2026-06-15', { caseId: annasCase, labourStatus }),
      state,
      proof,
    );
const stated = (labourStatus: LabourStatus) =>
  LabourStatusReported({ ...labourStatus, reportedBy: pup });
const day = civilDate;

describe('reporting the labour status', () => {
  it('records what the labour office states', () => {
    given(opensAtPup).when(states(longTerm)).then(stated(longTerm));
  });
  it('is open to a labour office that proves to be party', () => {
    given(opened)
      .when(states(longTerm, pup, 'PUP_ADVISER', proved))
      .then(stated(longTerm));
  });
  it('is answered to a stranger as if there were no case', () => {
    given(opened).when(states(longTerm)).thenRefused('NOT_FOUND');
    given()
      .when(states(longTerm, pup, 'PUP_ADVISER', proved))
      .thenRefused('NOT_FOUND');
    given(opened, closed).when(states(longTerm)).thenRefused('NOT_FOUND');
    given(opened)
      .when(states(longTerm, otherOps, 'OPS_SOCIAL_WORKER', proved))
      .thenRefused('NOT_FOUND');
  });
  it('is refused to the OPS that owns the case: only the labour office knows', () => {
    given(opened)
      .when(states(longTerm, ops, 'OPS_SOCIAL_WORKER'))
      .thenRefused('ONLY_LABOUR_OFFICE_REPORTS');
  });
  it('does nothing when it was stated so last', () => {
    given(opensAtPup, stated(longTerm)).when(states(longTerm)).thenNothing();
  });
  it.each<[string, Partial<LabourStatus>]>([
    ['another day', { registeredSince: day('2023-03-02') }],
    ['another length', { longTermUnemployed: false }],
    ['a right to a benefit', { benefitRight: true }],
  ])('records %s anew', (_, change) => {
    const now = { ...longTerm, ...change };
    given(opensAtPup, stated(longTerm)).when(states(now)).then(stated(now));
  });
  it('records again what was stated before something else', () => {
    given(opensAtPup, stated(longTerm), stated(left)).when(states(longTerm)).then(stated(longTerm));
  });
  it('records a lost status with and without its days', () => {
    const days = { registeredSince: day('2023-03-01'), statusLostOn: day('2026-06-15') };
    given(opensAtPup).when(states(left)).then(stated(left));
    given(opensAtPup)
      .when(states({ ...left, ...days }))
      .then(stated({ ...left, ...days }));
  });
  it('refuses a status whose days cannot be', () => {
    const refused = (status: LabourStatus) =>
      given(opensAtPup).when(states(status)).thenRefused('LABOUR_STATUS_DAYS_DISAGREE');
    refused({ ...longTerm, registeredSince: day('2026-06-16') });
    refused({ ...left, statusLostOn: day('2026-06-16') });
    refused({ ...left, registeredSince: day('2026-05-02'), statusLostOn: day('2026-05-01') });
  });
  it('refuses a status that contradicts itself', () => {
    const sinceNever = { registered: true, longTermUnemployed: true, benefitRight: false };
    given(opensAtPup).when(states(sinceNever)).thenRefused('REGISTRATION_DAY_MISSING');
    given(opensAtPup)
      .when(states({ ...longTerm, statusLostOn: day('2026-06-01') }))
      .thenRefused('REGISTERED_AND_LOST');
    given(opensAtPup)
      .when(states({ ...left, longTermUnemployed: true }))
      .thenRefused('LONG_TERM_WITHOUT_REGISTRATION');
  });
  it('is refused of a closed case', () => {
    given(opensAtPup, closed).when(states(longTerm)).thenRefused('CASE_STEP_NOT_ALLOWED');
  });
});
