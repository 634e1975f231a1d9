import { AgreementTerminated } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { agreement, type Agreement } from '../agreement.js';
import {
  agreementId,
  amendmentProposed,
  confirmedBy,
  ilowa,
  inForce,
  proposed,
  szprotawa,
} from '../agreements.fixture.js';
import { terminateAgreement } from './terminate-agreement.js';

const given = deciderSpec(agreement);
const ending =
  (lastDay: string, on = '2026-06-15') =>
  (state: Agreement) =>
    terminateAgreement(
      askedBy(ilowa, 'OPS_HEAD', on, { agreementId, lastDay: civilDate(lastDay) }),
      state,
    );
const terminated = (lastDay: string) =>
  AgreementTerminated({ agreementId, lastDay: civilDate(lastDay) });

describe('terminating an agreement', () => {
  it.each(['2026-06-15', '2026-12-31'])('records its last day, as %s', (lastDay) => {
    given(...inForce)
      .when(ending(lastDay))
      .then(terminated(lastDay));
  });
  it('lets a proposed amendment fall', () => {
    given(...inForce, amendmentProposed, confirmedBy(szprotawa))
      .when(ending('2026-06-30'))
      .then(terminated('2026-06-30'));
  });
  it('does nothing the second time, and does not move the day', () => {
    given(...inForce, terminated('2026-06-30'))
      .when(ending('2026-06-30'))
      .thenNothing();
    given(...inForce, terminated('2026-06-30'))
      .when(ending('2026-07-31'))
      .thenRefused('AGREEMENT_TERMINATED_FOR_ANOTHER_DAY');
  });
  it('does not act backwards', () => {
    given(...inForce)
      .when(ending('2026-06-14'))
      .thenRefused('TERMINATION_BACKWARDS');
  });
  it('names a day within the agreement', () => {
    given(...inForce)
      .when(ending('2027-01-01'))
      .thenRefused('TERMINATION_OUTSIDE_AGREEMENT');
    given(...inForce)
      .when(ending('2025-01-01', '2024-12-20'))
      .thenRefused('TERMINATION_OUTSIDE_AGREEMENT');
  });
  it('ends nothing that has ended by itself, or was never concluded', () => {
    given(...inForce)
      .when(ending('2027-01-01', '2027-01-01'))
      .thenRefused('AGREEMENT_HAS_ENDED');
    given(proposed, confirmedBy(szprotawa))
      .when(ending('2026-06-30'))
      .thenRefused('AGREEMENT_STEP_NOT_ALLOWED');
  });
});
