import type { CatalogueEvent } from '#language/event-catalogue';
import type { DecodedFact, DocumentProjection } from '#platform/read-store';
import { idIn } from '#platform/service';

/** Applications and referrals of a case, by id: true while they bar its closing. */
export interface OpenSteps {
  readonly applications: Readonly<Record<string, boolean>>;
  readonly referrals: Readonly<Record<string, boolean>>;
}

// Domain 5.3: an application before OPINED, REFUSED or WITHDRAWN bars the closing; a referral until its end.
const endsApplication: readonly CatalogueEvent['type'][] = [
  'OpinionIssued',
  'ApplicationRefused',
  'ApplicationWithdrawn',
];
const endsReferral: readonly CatalogueEvent['type'][] = [
  'ReferralRejected',
  'ReferralLapsed',
  'ReferralWithdrawn',
  'ReferralForwarded',
];

/** What is still open in a case, kept from the facts of the streams that hang on it. */
export const openStepsOfCase: DocumentProjection<OpenSteps> = {
  name: 'open-steps-of-case',
  version: 1,
  idsOf: (fact) => {
    const hangsOnCase = idIn(fact.stream, 'application') ?? idIn(fact.stream, 'referral');
    return hangsOnCase !== undefined && fact.caseId !== undefined ? [fact.caseId] : [];
  },
  evolve: (doc = { applications: {}, referrals: {} }, fact) => {
    const application = idIn(fact.stream, 'application');
    if (application !== undefined) {
      return { ...doc, applications: after(doc.applications, application, fact, endsApplication) };
    }
    const referral = idIn(fact.stream, 'referral');
    if (referral === undefined) return doc;
    const referrals = after(doc.referrals, referral, fact, endsReferral);
    const next = forwardedAs(fact);
    return { ...doc, referrals: { ...(next && { [next]: true }), ...referrals } };
  },
};

/** Nothing opens again what has ended. */
const after = (
  known: Readonly<Record<string, boolean>>,
  id: string,
  { type }: DecodedFact,
  ending: readonly string[],
) => ({ ...known, [id]: known[id] !== false && !ending.includes(type) });

/** A forwarding announces the referral that follows it: the case has no moment with nothing open. */
const forwardedAs = (fact: DecodedFact): string | undefined =>
  fact.type === 'ReferralForwarded'
    ? (fact.data as { readonly newReferralId: string }).newReferralId
    : undefined;

export interface StillOpen {
  readonly applications: readonly string[];
  readonly referrals: readonly string[];
}

/** The ids of what is open. */
export function stillOpen(doc: OpenSteps | undefined): StillOpen {
  const open = (steps: Readonly<Record<string, boolean>> = {}) =>
    Object.keys(steps)
      .filter((id) => steps[id])
      .sort();
  return { applications: open(doc?.applications), referrals: open(doc?.referrals) };
}
