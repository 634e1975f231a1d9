import { definitionOf } from '#language/event-catalogue';
import type { DecodedFact } from '#platform/read-store';
import type { Look } from '#platform/service';
import { anotherOpen, openReferrals, type OpenReferrals } from './open-referrals.js';
import * as some from './referrals.fixture.js';

const { applicationId, caseId, referralId, newReferralId } = some;
const other = '00000000-0000-5000-8000-000000000001' as typeof applicationId;
const told = (type: string, id: string = referralId, data: object = {}) =>
  ({
    type,
    caseId,
    stream: `referral-${id}`,
    data: { ...(definitionOf(type).example as object), ...data },
  }) as unknown as DecodedFact;
const issued = (id: string = referralId, upon: string = applicationId) =>
  told('ReferralIssued', id, { referralId: id, applicationId: upon });

const after = (...facts: readonly DecodedFact[]): OpenReferrals | undefined =>
  facts.reduce<OpenReferrals | undefined>(
    (doc, fact) =>
      openReferrals.idsOf(fact).includes(caseId) ? openReferrals.evolve(doc, fact, caseId) : doc,
    undefined,
  );
const seenBy = (id: string, ...facts: readonly DecodedFact[]) => {
  const look = { document: () => Promise.resolve(after(...facts)) } as unknown as Look;
  return anotherOpen(look, { caseId, applicationId, referralId: id as typeof referralId });
};

describe('the open referrals upon an application', () => {
  it.each([
    'ReferralDelivered',
    'ReferralAcknowledged',
    'ReferralReturned',
    'ReferralSupplemented',
    'ReferralWaitlisted',
    'ReferralAccepted',
  ])('hold an issued referral also after %s', async (type) => {
    expect(await seenBy(newReferralId, issued(), told(type))).toBe(referralId);
  });
  it.each([
    'ReferralRejected',
    'ReferralLapsed',
    'ReferralWithdrawn',
    'ReferralForwarded',
    'ReferralConsumed',
  ])('do not hold it after %s', async (type) => {
    expect(await seenBy(newReferralId, issued(), told(type))).toBeUndefined();
  });
  it('hold no draft, not the referral that is asked for, and none upon another application', async () => {
    expect(await seenBy(newReferralId, told('ReferralDrafted'))).toBeUndefined();
    expect(await seenBy(referralId, issued())).toBeUndefined();
    expect(await seenBy(newReferralId, issued(referralId, other))).toBeUndefined();
    expect(await seenBy(newReferralId)).toBeUndefined();
  });
  it('F10, F15: hold the referral that follows a forwarding instead of the forwarded one', async () => {
    const facts = [issued(), told('ReferralForwarded'), issued(newReferralId)];
    expect(await seenBy(other, ...facts)).toBe(newReferralId);
    expect(after(...facts)).toEqual({ open: { [newReferralId]: applicationId } });
  });
});
