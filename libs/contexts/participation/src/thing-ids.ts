import type { ContractId, IpzsId, ParticipationId, ReferralId } from '#language/kernel';
import { derivedId } from '#platform/service';

// What may exist once takes its id from what makes it unique.
export const ipzsIdOf = (referralId: ReferralId) => derivedId('ipzs', referralId) as IpzsId;
/** The participation in a centre to which a referral leads. */
export const participationIdOf = (referralId: ReferralId) =>
  derivedId('participation', referralId) as ParticipationId;
/** The participation in the club that realises a contract. */
export const clubParticipationIdOf = (contractId: ContractId) =>
  derivedId('participation', 'kis', contractId) as ParticipationId;
