import { ReferralIssued, type CatalogueEvent } from '#language/event-catalogue';
import type { ApplicationId, CaseId, ReferralId } from '#language/kernel';
import { isFact, type DocumentProjection } from '#platform/read-store';
import { idIn, type Look } from '#platform/service';

/** The issued referrals of one case that have not ended, each with the application that it rests on. */
export interface OpenReferrals {
  readonly open: Readonly<Record<string, ApplicationId>>;
}

/** After one of these another referral may be issued upon the same application. */
const ENDINGS: readonly CatalogueEvent['type'][] = [
  'ReferralRejected',
  'ReferralLapsed',
  'ReferralWithdrawn',
  'ReferralForwarded',
  'ReferralConsumed',
];

/** By case: the facts that end a referral do not name its application. */
export const openReferrals: DocumentProjection<OpenReferrals> = {
  name: 'open-referrals',
  version: 1,
  idsOf: ({ stream, type, caseId }) =>
    caseId !== undefined &&
    idIn(stream, 'referral') !== undefined &&
    (type === 'ReferralIssued' || (ENDINGS as readonly string[]).includes(type))
      ? [caseId]
      : [],
  evolve: (doc = { open: {} }, fact) => {
    const id = idIn(fact.stream, 'referral') as string;
    const { [id]: _, ...others } = doc.open;
    return isFact(fact, ReferralIssued)
      ? { open: { ...others, [id]: fact.data.applicationId } }
      : { open: others };
  },
};

/** Another referral upon the same application that is open; the first by id, so that all are told the same. */
export async function anotherOpen(
  look: Look,
  referral: {
    readonly caseId: CaseId;
    readonly applicationId: ApplicationId;
    readonly referralId: ReferralId;
  },
): Promise<ReferralId | undefined> {
  const { open = {} } = (await look.document(openReferrals, referral.caseId)) ?? {};
  return Object.keys(open)
    .sort()
    .find((id) => id !== referral.referralId && open[id] === referral.applicationId) as
    ReferralId | undefined;
}
