import { OpsNotified, ReferralDelivered, ReferralIssued } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import { identityFor } from './disclosures.js';
import type { ReferralFact } from './referral.js';

type IssuedData = Parameters<typeof ReferralIssued>[0];

/**
 * An issue in one append: the referral, the notice to the OPS where a labour office refers (UZS 12(1) in
 * fine), the delivery, and a copy of the identity for each institution that becomes party by it.
 */
export function issuedFacts(
  issue: Omit<IssuedData, 'type'>,
  notifiedOps: InstitutionId | undefined,
): readonly ReferralFact[] {
  const { issuer, receiver } = issue;
  const others = notifiedOps === undefined || notifiedOps === issuer ? [] : [notifiedOps];
  return [
    ReferralIssued({ ...issue, type: 'TO_CIS' }),
    ...(notifiedOps === undefined ? [] : [OpsNotified({ ops: notifiedOps })]),
    ReferralDelivered({ receiver, channel: 'PRODUCT' }),
    identityFor(receiver),
    ...others.map(identityFor),
  ];
}
