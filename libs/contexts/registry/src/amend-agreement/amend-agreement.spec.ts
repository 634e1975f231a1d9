import {
  AgreementAmended,
  AgreementAmendmentProposed,
  AgreementConcluded,
} from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { agreement, type Agreement } from '../agreement.js';
import {
  agreementId,
  amendmentProposed,
  another,
  change,
  confirmedBy,
  ilowa,
  inForce,
  proposed,
  szprotawa,
  terms,
} from '../agreements.fixture.js';
import { amendAgreement, type AmendAgreementData } from './amend-agreement.js';

const given = deciderSpec(agreement);
const amending =
  (
    more: Partial<AmendAgreementData> = {},
    { by = szprotawa as string, on = '2026-06-15', others = [] as readonly Agreement[] } = {},
  ) =>
  (state: Agreement) =>
    amendAgreement(askedBy(by, 'OPS_HEAD', on, { agreementId, ...change, ...more }), state, {
      others,
    });

describe('amending an agreement', () => {
  it('records the proposal, confirmed by who proposes it', () => {
    given(...inForce)
      .when(amending())
      .then(amendmentProposed, confirmedBy(szprotawa));
  });
  it('states the last day also where it stays as it was', () => {
    const { to } = terms();
    const agreedTerms = { opinionWorkingDays: 14 };
    given(...inForce)
      .when((state: Agreement) =>
        amendAgreement(
          askedBy(ilowa, 'OPS_HEAD', '2026-06-15', { agreementId, agreedTerms }),
          state,
          { others: [] },
        ),
      )
      .then(
        AgreementAmendmentProposed({ agreementId, ...(to && { to }), agreedTerms }),
        confirmedBy(ilowa),
      );
  });
  it('does nothing when it is so already, proposed by oneself or in force', () => {
    given(...inForce, amendmentProposed, confirmedBy(szprotawa))
      .when(amending())
      .thenNothing();
    given(...inForce, AgreementAmended({ agreementId, ...change }))
      .when(amending())
      .thenNothing();
  });
  it('is refused while another amendment waits, also to who would propose the same', () => {
    const waiting = [...inForce, amendmentProposed, confirmedBy(szprotawa)];
    given(...waiting)
      .when(amending({ agreedTerms: {} }))
      .thenRefused('AGREEMENT_STEP_NOT_ALLOWED');
    given(...waiting)
      .when(amending({}, { by: ilowa }))
      .thenRefused('AGREEMENT_STEP_NOT_ALLOWED');
  });
  it('is refused before the agreement is concluded', () => {
    given(proposed, confirmedBy(szprotawa))
      .when(amending())
      .thenRefused('AGREEMENT_STEP_NOT_ALLOWED');
  });
  it('is possible to the last day, not after it', () => {
    given(...inForce)
      .when(amending({}, { on: '2026-12-31' }))
      .then(amendmentProposed, confirmedBy(szprotawa));
    given(...inForce)
      .when(amending({}, { on: '2027-01-01' }))
      .thenRefused('AGREEMENT_HAS_ENDED');
  });
  it('leaves at least one day', () => {
    given(...inForce)
      .when(amending({ to: civilDate('2025-01-01') }))
      .thenRefused('AGREEMENT_ENDS_BEFORE_IT_BEGINS');
  });
  it('does not lengthen it into another agreement', () => {
    given(...inForce)
      .when(amending({}, { others: [another('2027-12-31')] }))
      .thenRefused('AGREEMENTS_OVERLAP');
  });
  it('leaves an agreement without end without end', () => {
    const { to: _, ...endless } = terms();
    given(AgreementConcluded(endless))
      .when((state: Agreement) =>
        amendAgreement(
          askedBy(ilowa, 'OPS_HEAD', '2026-06-15', {
            agreementId,
            agreedTerms: { returnsMax: 1 },
          }),
          state,
          { others: [] },
        ),
      )
      .then(
        AgreementAmendmentProposed({ agreementId, agreedTerms: { returnsMax: 1 } }),
        confirmedBy(ilowa),
      );
  });
});
