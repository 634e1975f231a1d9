import type { InstitutionId } from '#language/kernel';
import type { Referral } from './referral.js';

/** What the issuer alone is shown: where else it turned, before and after. */
const ISSUERS_OWN: readonly string[] = ['supersedes', 'newReferralId', 'forwarding'];

/** The open state as an institution may see it: a centre learns only that the issuer went elsewhere. */
export function showReferral(
  state: Referral,
  viewer: InstitutionId,
): Readonly<Record<string, unknown>> {
  if (state.status === 'none') return {};
  if (state.issuer === viewer) return { ...state };
  return Object.fromEntries(
    Object.entries(state).filter(([field]) => !ISSUERS_OWN.includes(field)),
  );
}
