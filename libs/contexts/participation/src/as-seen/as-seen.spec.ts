import * as catalogue from '#language/event-catalogue';
import { foldAll } from '#language/kernel';
import { competentOpsAsSeen } from './competent-ops.js';
import { contractAsSeen } from './contract-as-seen.js';
import { institutionAsSeen } from './institution-as-seen.js';
import { reached, referralAsSeen } from './referral-as-seen.js';

const example = <Type extends string, Open>(factory: catalogue.EventFactory<Type, Open>) =>
  factory(factory.definition.example);

describe('what is seen of other contexts', () => {
  it('of a referral: how far it came, and whom it reached', () => {
    const drafted = [example(catalogue.ReferralDrafted)];
    const delivered = [
      ...drafted,
      example(catalogue.ReferralIssued),
      example(catalogue.ReferralDelivered),
    ];
    const accepted = [...delivered, example(catalogue.ReferralAccepted)];
    const status = (history: readonly catalogue.ReferralEvent[]) =>
      foldAll(referralAsSeen, history).status;
    expect(status([])).toBe('none');
    expect(status(drafted)).toBe('undelivered');
    expect(status([...drafted, example(catalogue.ReferralWithdrawn)])).toBe('undelivered');
    expect(status(delivered)).toBe('delivered');
    expect(status(accepted)).toBe('accepted');
    expect(status([...accepted, example(catalogue.ReferralConsumed)])).toBe('consumed');
    for (const end of [
      example(catalogue.ReferralLapsed),
      example(catalogue.ReferralWithdrawn),
      example(catalogue.ReferralForwarded),
      example(catalogue.ReferralRejected),
    ]) {
      expect(status([...accepted, end])).toBe('ended');
    }
    const { receiver, issuer } = catalogue.ReferralIssued.definition.example;
    expect(reached(foldAll(referralAsSeen, accepted), receiver)).toBe(true);
    expect(reached(foldAll(referralAsSeen, accepted), issuer)).toBe(false);
    expect(reached(foldAll(referralAsSeen, drafted), receiver)).toBe(false);
  });
  it('of an application: the competent OPS, once and for all', () => {
    const submitted = example(catalogue.ApplicationSubmitted);
    const { competentOps } = submitted.data;
    expect(foldAll(competentOpsAsSeen, [])).toBeUndefined();
    expect(foldAll(competentOpsAsSeen, [submitted, example(catalogue.OpinionRequested)])).toBe(
      competentOps,
    );
  });
  it('of an institution: since when it may admit nobody', () => {
    const lost = example(catalogue.CisStatusLost);
    const removed = example(catalogue.KisEntryRemoved);
    expect(foldAll(institutionAsSeen, [lost])).toEqual({ statusLostOn: lost.data.on });
    expect(foldAll(institutionAsSeen, [removed])).toEqual({ statusLostOn: removed.data.on });
    expect(foldAll(institutionAsSeen, [lost, example(catalogue.CisStatusGranted)])).toEqual({});
    expect(foldAll(institutionAsSeen, [removed, example(catalogue.KisEntryRecorded)])).toEqual({});
  });
  it('of a contract: its period, its club, and how it ended', () => {
    const proposed = [example(catalogue.ContractProposed)];
    const signed = [...proposed, example(catalogue.ContractSigned)];
    expect(foldAll(contractAsSeen, proposed).status).toBe('proposed');
    expect(foldAll(contractAsSeen, [...proposed, example(catalogue.ContractRefused)]).status).toBe(
      'proposed',
    );
    expect(foldAll(contractAsSeen, signed)).toMatchObject({
      status: 'signed',
      club: 'kis-zielona-gora',
      from: '2024-01-15',
      to: '2024-07-31',
    });
    const amended = [...signed, example(catalogue.ContractAmended)];
    expect(foldAll(contractAsSeen, amended)).toMatchObject({
      to: '2024-09-30',
      club: 'kis-zielona-gora',
    });
    expect(
      foldAll(contractAsSeen, [...signed, example(catalogue.ContractCompleted)]),
    ).toMatchObject({
      status: 'completed',
      completedOn: '2024-07-31',
    });
    expect(foldAll(contractAsSeen, [...signed, example(catalogue.ContractTerminated)]).status).toBe(
      'terminated',
    );
  });
});
