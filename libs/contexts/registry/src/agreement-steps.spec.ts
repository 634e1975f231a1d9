import { AgreementTerminated, type AgreementEvent } from '#language/event-catalogue';
import { civilDate, foldAll, type InstitutionId } from '#language/kernel';
import { isKnownTo } from '#platform/service';
import { askedBy } from '#testing';
import { agreement, type Agreement } from './agreement.js';
import { agreementThing, possibleSteps } from './agreement-steps.js';
import {
  agreementId,
  amendmentProposed,
  confirmedBy,
  ilowa,
  inForce,
  proposed,
  szprotawa,
  zagan,
} from './agreements.fixture.js';
import { amendAgreement } from './amend-agreement/amend-agreement.js';
import { confirmAgreement } from './confirm-agreement/confirm-agreement.js';
import { terminateAgreement } from './terminate-agreement/terminate-agreement.js';

const lastDay = civilDate('2026-06-30');
const others = { others: [] };
const histories: Readonly<Record<string, readonly AgreementEvent[]>> = {
  none: [],
  proposed: [proposed, confirmedBy(szprotawa)],
  'in force': inForce,
  'being amended': [...inForce, amendmentProposed, confirmedBy(szprotawa)],
  terminated: [...inForce, AgreementTerminated({ agreementId, lastDay })],
};
const decisions = {
  'agreement:confirm': (state: Agreement, by: InstitutionId) =>
    confirmAgreement(askedBy(by, 'OPS_HEAD', '2026-06-15', { agreementId }), state, others),
  'agreement:amend': (state: Agreement, by: InstitutionId) =>
    amendAgreement(
      askedBy(by, 'OPS_HEAD', '2026-06-15', { agreementId, agreedTerms: { returnsMax: 7 } }),
      state,
      others,
    ),
  'agreement:terminate': (state: Agreement, by: InstitutionId) =>
    terminateAgreement(
      askedBy(by, 'OPS_HEAD', '2026-06-15', { agreementId, lastDay: civilDate('2026-06-16') }),
      state,
    ),
} as const;

describe('the steps of an agreement', () => {
  const all = Object.entries(histories).flatMap(([name, history]) =>
    Object.entries(decisions).flatMap(([act, decide]) =>
      [szprotawa, ilowa, zagan].map((by) => ({ name, history, act, decide, by })),
    ),
  );
  it.each(all)('$act of what is $name records for $by only what is shown', (one) => {
    const state = foldAll(agreement, one.history);
    const shown = possibleSteps(state).some(
      ({ act, by }) => act === one.act && by.includes(one.by),
    );
    const decision = one.decide(state, one.by);
    expect(decision.kind === 'record' && decision.events.length > 0).toBe(shown);
  });
  it('are known to the parties, and to nobody else', () => {
    const state = foldAll(agreement, inForce);
    expect([szprotawa, ilowa, zagan].map((who) => isKnownTo(agreementThing, state, who))).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('stay out of histories that make no sense', () => {
    expect(() => foldAll(agreement, [amendmentProposed])).toThrow('not in force');
    expect(() => foldAll(agreement, [...inForce, confirmedBy(ilowa)])).toThrow(
      'nothing to confirm',
    );
  });
});
