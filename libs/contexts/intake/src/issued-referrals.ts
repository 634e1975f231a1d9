import { ReferralIssued } from '#language/event-catalogue';
import type { ReferralId } from '#language/kernel';
import { isFact, type DocumentProjection } from '#platform/read-store';

/** The referrals that were issued upon one application, the first one first. */
export interface IssuedReferrals {
  readonly referrals: readonly ReferralId[];
}

/** By application: no stream of its own names what was issued upon it. */
export const issuedReferrals: DocumentProjection<IssuedReferrals> = {
  name: 'intake-issued-referrals',
  version: 1,
  idsOf: (fact) => (isFact(fact, ReferralIssued) ? [fact.data.applicationId] : []),
  evolve: (doc, fact) =>
    isFact(fact, ReferralIssued)
      ? { referrals: [...(doc?.referrals ?? []), fact.data.referralId] }
      : doc,
};
