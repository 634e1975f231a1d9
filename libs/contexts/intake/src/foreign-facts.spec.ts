import {
  CaseClosed,
  CaseOpened,
  CaseReopened,
  EligibilityAssessed,
  InstitutionRegistered,
  KisEntryRecorded,
  LabourStatusReported,
  OpsNotified,
  ReferralDelivered,
  ReferralIssued,
  type CatalogueEvent,
} from '#language/event-catalogue';
import { foldAll } from '#language/kernel';
import type { DecodedFact } from '#platform/read-store';
import { caseAsSeen } from './case-as-seen.js';
import * as known from './application.fixture.js';
import { institutionAsSeen } from './institution-as-seen.js';
import { issuedReferrals } from './issued-referrals.js';
import { partiesAsSeen } from './parties-as-seen.js';

const opened = CaseOpened(CaseOpened.definition.example);
const status = LabourStatusReported(LabourStatusReported.definition.example);
const issued = ReferralIssued(ReferralIssued.definition.example);

describe('facts of others, as intake sees them', () => {
  it('a case is open, closed and open again, and keeps what the labour office stated last', () => {
    const closed = CaseClosed(CaseClosed.definition.example);
    const lost = LabourStatusReported({ ...status.data, longTermUnemployed: false });
    const seen = (...facts: Parameters<typeof caseAsSeen.evolve>[1][]) =>
      foldAll(caseAsSeen, facts);
    expect(seen(closed)).toEqual({ status: 'none' });
    expect(seen(opened)).toMatchObject({ status: 'open', owner: known.ops, residence: '0808063' });
    expect(seen(opened)).not.toHaveProperty('longTermUnemployed');
    expect(seen(opened, status)).toMatchObject({ longTermUnemployed: true });
    expect(seen(opened, status, lost, closed)).toMatchObject({
      status: 'closed',
      longTermUnemployed: false,
    });
    const reopened = CaseReopened(CaseReopened.definition.example);
    const assessed = EligibilityAssessed(EligibilityAssessed.definition.example);
    expect(seen(opened, closed, reopened, assessed)).toMatchObject({ status: 'open' });
  });
  it('an institution is of a kind and competent somewhere, or not registered', () => {
    const registered = InstitutionRegistered(InstitutionRegistered.definition.example);
    const entry = KisEntryRecorded(KisEntryRecorded.definition.example);
    expect(foldAll(institutionAsSeen, [])).toBeUndefined();
    expect(foldAll(institutionAsSeen, [registered, entry])).toEqual({
      kind: 'CIS',
      areas: ['0862011'],
    });
  });
  it('the facts of a thing prove who is party to its case, not before they make it so', () => {
    const seen = (...facts: CatalogueEvent[]) => foldAll(partiesAsSeen, facts as never[]);
    const delivered = ReferralDelivered(ReferralDelivered.definition.example);
    const notified = OpsNotified({ ops: known.szprotawa });
    expect(seen()).toEqual({ parties: [] });
    expect(seen(issued)).toEqual({ caseId: known.caseId, parties: [known.ops] });
    expect(seen(issued, delivered, notified).parties).toEqual([
      known.ops,
      known.cis,
      known.szprotawa,
    ]);
    expect(seen(opened)).toEqual({ caseId: known.caseId, parties: [known.ops] });
    expect(seen(known.toThePup).parties).not.toContain(known.szprotawa);
    expect(seen(known.toThePup, known.requested).parties).toContain(known.szprotawa);
  });
  it('the index names every referral that was issued upon an application', () => {
    const fact = (event: CatalogueEvent) => event as unknown as DecodedFact;
    const second = ReferralIssued({ ...issued.data, referralId: known.caseId as never });
    expect(issuedReferrals.idsOf(fact(issued))).toEqual([known.applicationId]);
    expect(issuedReferrals.idsOf(fact(opened))).toEqual([]);
    const one = issuedReferrals.evolve(undefined, fact(issued), known.applicationId);
    expect(one).toEqual({ referrals: [issued.data.referralId] });
    expect(issuedReferrals.evolve(one, fact(second), known.applicationId)).toEqual({
      referrals: [issued.data.referralId, second.data.referralId],
    });
  });
});
