import type { CatalogueEvent } from '#language/event-catalogue';
import type { DecodedFact, DocumentProjection } from '#platform/read-store';
import { idIn } from '#platform/service';

const KINDS = ['application', 'referral', 'contract', 'participation', 'handover'] as const;
type Kind = (typeof KINDS)[number];

/** What hangs on a case, by kind and id: true while it bars the closing. */
export type OpenSteps = Readonly<Partial<Record<`${Kind}s`, Readonly<Record<string, boolean>>>>>;

/** Domain 5.3: each kind bars the closing from its first fact until one of these. An employment never does. */
export const endings: Readonly<Record<Kind, readonly CatalogueEvent['type'][]>> = {
  application: ['OpinionIssued', 'ApplicationRefused', 'ApplicationWithdrawn'],
  referral: [
    'ReferralRejected',
    'ReferralLapsed',
    'ReferralWithdrawn',
    'ReferralForwarded',
    'ReferralConsumed',
  ],
  contract: ['ContractRefused', 'ContractCompleted', 'ContractTerminated'],
  participation: [
    'TrialPeriodFailed',
    'ParticipationTerminated',
    'ParticipationEnded',
    'ParticipationCompleted',
    'KisParticipationCompleted',
    'KisParticipationDiscontinued',
  ],
  handover: ['OwesHandoverAccepted', 'OwesHandoverDeclined'],
};

/** What is still open in a case, kept from the facts of the streams that hang on it. */
export const openStepsOfCase: DocumentProjection<OpenSteps> = {
  name: 'open-steps-of-case',
  version: 2,
  idsOf: (fact) => (kindOf(fact) !== undefined && fact.caseId !== undefined ? [fact.caseId] : []),
  evolve: (doc = {}, fact) => {
    const kind = kindOf(fact);
    if (kind === undefined) return doc;
    const next = forwardedAs(fact);
    const known = { ...(next && { [next]: true }), ...doc[`${kind}s`] };
    const id = idIn(fact.stream, kind) as string;
    // Nothing opens again what has ended.
    const open = known[id] !== false && !endings[kind].includes(fact.type);
    return { ...doc, [`${kind}s`]: { ...known, [id]: open } };
  },
};

const kindOf = ({ stream }: DecodedFact): Kind | undefined =>
  KINDS.find((kind) => idIn(stream, kind) !== undefined);

/** A forwarding announces the referral that follows it: the case has no moment with nothing open. */
const forwardedAs = (fact: DecodedFact): string | undefined =>
  fact.type === 'ReferralForwarded'
    ? (fact.data as { readonly newReferralId: string }).newReferralId
    : undefined;

/** The ids of what is open, of those kinds of which anything is. */
export type StillOpen = Readonly<Partial<Record<`${Kind}s`, readonly string[]>>>;

export function stillOpen(doc: OpenSteps = {}): StillOpen {
  const open = KINDS.map((kind) => {
    const steps = doc[`${kind}s`] ?? {};
    const ids = Object.keys(steps).filter((id) => steps[id]);
    return [`${kind}s`, ids.sort()] as const;
  });
  return Object.fromEntries(open.filter(([, ids]) => ids.length > 0));
}
