import { ReferralForwarded } from '#language/event-catalogue';
import { record, refuse, type Decision, type ReferralId } from '#language/kernel';
import {
  act,
  Command,
  idIn,
  reactionTo,
  streamOf,
  type Asked,
  type Look,
  type RefusalTable,
} from '#platform/service';
import { lookAtApplication } from '../as-seen/surroundings.js';
import { issuedFacts } from '../issued-facts.js';
import { referralThing } from '../referral-steps.js';
import { referral, type Referral, type ReferralFact } from '../referral.js';

export interface IssueForwardedData {
  readonly forwardedId: ReferralId;
  readonly newReferralId: ReferralId;
}

/** The issue of the referral that takes the place of a forwarded one. Nobody's door leads to it. */
export class IssueForwarded extends Command<IssueForwardedData> {}

export type IssueForwardedRefusal = 'NOT_FORWARDED_ANY_MORE' | 'FORWARDED_ISSUE_EXISTS';

/** Everything an issue needs was checked when the issuer forwarded; here it is only carried out. */
export function issueForwarded(
  { forwardedId, newReferralId }: IssueForwardedData,
  state: Referral,
  forwarded: Referral,
): Decision<ReferralFact, IssueForwardedRefusal> {
  if (state.status !== 'none') return refuse('FORWARDED_ISSUE_EXISTS');
  if (forwarded.status !== 'forwarded' || forwarded.newReferralId !== newReferralId) {
    return refuse('NOT_FORWARDED_ANY_MORE');
  }
  const { caseId, clientId, applicationId, issuer, forwarding } = forwarded;
  const { receiver, financing, validTo, negativeOpinionReason, notifiedOps } = forwarding;
  const issue = {
    ...{ referralId: newReferralId, caseId, clientId, applicationId, issuer, receiver, financing },
    ...(validTo && { validTo }),
    ...(negativeOpinionReason && { negativeOpinionReason }),
    supersedes: forwardedId,
  };
  return record(...issuedFacts(issue, notifiedOps));
}

async function lookAtForwarded(look: Look, { forwardedId }: Asked<IssueForwardedData>) {
  const forwarded = await look.at(streamOf('referral', forwardedId), referral);
  // The issuer's own copy of the identity may lie with the application.
  if (forwarded.status !== 'none') await lookAtApplication(look, forwarded.applicationId);
  return forwarded;
}

const refusals: RefusalTable<IssueForwardedRefusal> = {
  NOT_FORWARDED_ANY_MORE: { status: 409, polish: 'To skierowanie nie jest już przekazane dalej.' },
  FORWARDED_ISSUE_EXISTS: { status: 409, polish: 'Nowe skierowanie już wydano.' },
};

/** A forwarding is followed by a second issue that supersedes the first. */
export const reactToReferralForwarded = reactionTo({
  name: 'react-to-referral-forwarded',
  to: ReferralForwarded,
  act: act({
    act: 'referral:issue',
    door: '',
    polish: 'wydać skierowanie do innego centrum',
    command: IssueForwarded,
    thing: referralThing,
    id: ({ newReferralId }) => newReferralId,
    creates: true,
    prepare: lookAtForwarded,
    decide: issueForwarded,
    refusals,
  }),
  answer: ({ stream, data }) => ({
    forwardedId: idIn(stream, 'referral'),
    newReferralId: data.newReferralId,
  }),
});
