import { OpsNotified, ReferralDelivered, ReferralIssued } from '#language/event-catalogue';
import { foldAll, type CaseId, type InstitutionId } from '#language/kernel';
import {
  anna,
  annasCase,
  application,
  lookThrough,
  opened,
  opinionAsked,
  ops,
  otherOps,
  pup,
  submittedToPup,
} from './cases.fixture.js';
import { caseFold } from './case.js';
import { nthCaseOf } from './cases-of-client.js';
import { isParty, provedBy } from './standing.js';

const state = foldAll(caseFold, [opened]);
const cis = 'cis-swiebodzin' as InstitutionId;
const stranger = 'ops-ilowa' as InstitutionId;
const issuedBy = (issuer: InstitutionId, caseId: CaseId = annasCase) =>
  ReferralIssued({
    referralId: application as never,
    caseId,
    clientId: anna,
    applicationId: application,
    type: 'TO_CIS',
    issuer,
    receiver: cis,
    financing: { kind: 'LOCAL' },
  });
const delivered = ReferralDelivered({ receiver: cis, channel: 'PRODUCT' });
const notified = OpsNotified({ ops: otherOps });

const provedByApplication = (...history: never[]) =>
  provedBy(lookThrough({ [`application-${application}`]: history }), {
    via: { kind: 'application', id: application },
  });
const provedByReferral = (...history: never[]) =>
  provedBy(lookThrough({ [`referral-${application}`]: history }), {
    via: { kind: 'referral', id: application },
  });

describe('standing in a case', () => {
  it('the owner has without proof, nobody else', async () => {
    const nothing = await provedBy(lookThrough({}), {});
    expect(isParty(state, ops, nothing)).toBe(true);
    expect(isParty(state, pup, nothing)).toBe(false);
  });
  it('is proved by an application to the recorder, the addressee and the OPS that was asked', async () => {
    const before = await provedByApplication(submittedToPup as never);
    expect([ops, pup, otherOps].map((one) => isParty(state, one, before))).toEqual([
      true,
      true,
      false,
    ]);
    const asked = await provedByApplication(submittedToPup as never, opinionAsked as never);
    expect(isParty(state, otherOps, asked)).toBe(true);
    expect(isParty(state, stranger, asked)).toBe(false);
  });
  it('is proved by a referral to the issuer, the OPS notified and, once delivered, the receiver', async () => {
    const issued = await provedByReferral(issuedBy(pup) as never);
    expect([pup, cis, otherOps].map((one) => isParty(state, one, issued))).toEqual([
      true,
      false,
      false,
    ]);
    const all = await provedByReferral(
      issuedBy(pup) as never,
      notified as never,
      delivered as never,
    );
    expect([pup, cis, otherOps].map((one) => isParty(state, one, all))).toEqual([true, true, true]);
  });
  it('is not proved by a thing of another case, nor by one that does not exist', async () => {
    const other = await provedByReferral(issuedBy(pup, nthCaseOf(anna, 1)) as never);
    expect(isParty(state, pup, other)).toBe(false);
    expect(isParty(state, pup, await provedByReferral())).toBe(false);
  });
  it('nobody has in a case that does not exist', async () => {
    const proved = await provedByApplication(submittedToPup as never);
    expect(isParty(caseFold.initial, pup, proved)).toBe(false);
  });
});
