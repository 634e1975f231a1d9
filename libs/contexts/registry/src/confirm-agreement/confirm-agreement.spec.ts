import { AgreementAmended, AgreementTerminated } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { agreement, type Agreement } from '../agreement.js';
import {
  agreementId,
  amendmentProposed,
  another,
  change,
  concluded,
  confirmedBy,
  ilowa,
  inForce,
  proposed,
  szprotawa,
  terms,
  zagan,
} from '../agreements.fixture.js';
import { AgreementProposed } from '#language/event-catalogue';
import { confirmAgreement } from './confirm-agreement.js';

const given = deciderSpec(agreement);
const confirming =
  (by: string, others: readonly Agreement[] = []) =>
  (state: Agreement) =>
    confirmAgreement(askedBy(by, 'OPS_HEAD', '2025-01-02', { agreementId }), state, { others });

describe('confirming an agreement', () => {
  it('concludes it in the same append when nobody else is awaited', () => {
    given(proposed, confirmedBy(szprotawa))
      .when(confirming(ilowa))
      .then(confirmedBy(ilowa), concluded);
  });
  it('waits for the third party', () => {
    const ofThree = AgreementProposed(terms({ parties: [szprotawa, ilowa, zagan] }));
    given(ofThree, confirmedBy(szprotawa)).when(confirming(zagan)).then(confirmedBy(zagan));
  });
  it('does nothing for who has confirmed it', () => {
    given(proposed, confirmedBy(szprotawa)).when(confirming(szprotawa)).thenNothing();
    given(...inForce)
      .when(confirming(ilowa))
      .thenNothing();
  });
  it('concludes nothing that has come to overlap meanwhile', () => {
    given(proposed, confirmedBy(szprotawa))
      .when(confirming(ilowa, [another('2026-01-02')]))
      .thenRefused('AGREEMENTS_OVERLAP');
  });
  it('is over when the agreement was terminated', () => {
    const terminated = AgreementTerminated({ agreementId, lastDay: civilDate('2025-06-30') });
    given(...inForce, terminated)
      .when(confirming(ilowa))
      .thenRefused('AGREEMENT_STEP_NOT_ALLOWED');
  });
});

describe('confirming an amendment', () => {
  const changing = [...inForce, amendmentProposed, confirmedBy(szprotawa)];
  it('puts it in force in the same append when nobody else is awaited', () => {
    given(...changing)
      .when(confirming(ilowa))
      .then(confirmedBy(ilowa), AgreementAmended({ agreementId, ...change }));
  });
  it('does nothing for who proposed it', () => {
    given(...changing)
      .when(confirming(szprotawa))
      .thenNothing();
  });
  it('does not lengthen it into another agreement', () => {
    given(...changing)
      .when(confirming(ilowa, [another('2027-12-31')]))
      .thenRefused('AGREEMENTS_OVERLAP');
    given(...changing)
      .when(confirming(ilowa, [another('2028-01-01')]))
      .then(confirmedBy(ilowa), AgreementAmended({ agreementId, ...change }));
  });
});
