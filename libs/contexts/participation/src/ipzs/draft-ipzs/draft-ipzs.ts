import { IpzsDrafted } from '#language/event-catalogue';
import {
  record,
  refuse,
  type Decision,
  type InstitutionId,
  type IpzsId,
  type ReferralId,
} from '#language/kernel';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import { competentOpsAsSeen } from '../../as-seen/competent-ops.js';
import { reached, referralAsSeen, type ReferralAsSeen } from '../../as-seen/referral-as-seen.js';
import { openContent, scopesFor, scopesOf, type IpzsContent } from '../ipzs-content.js';
import type { Ipzs, IpzsFact } from '../ipzs.js';

export interface DraftIpzsData extends IpzsContent {
  readonly ipzsId: IpzsId;
  readonly referralId: ReferralId;
}

/** The centre's social worker draws up the programme (UZS 13(1)), once a place is confirmed. */
export class DraftIpzs extends Command<DraftIpzsData> {}

export type DraftIpzsRefusal = 'REFERRAL_NOT_FOUND' | 'REFERRAL_NOT_ACCEPTED' | 'IPZS_EXISTS';

export interface DraftGuards {
  readonly referral: ReferralAsSeen;
  readonly competentOps: InstitutionId | undefined;
}

export async function lookForDraft(
  look: Look,
  { referralId }: Asked<DraftIpzsData>,
): Promise<DraftGuards> {
  const referral = await look.at(streamOf('referral', referralId), referralAsSeen);
  const competentOps =
    referral.status === 'none'
      ? undefined
      : await look.at(streamOf('application', referral.applicationId), competentOpsAsSeen);
  return { referral, competentOps };
}

export function draftIpzs(
  asked: Asked<DraftIpzsData>,
  state: Ipzs,
  { referral, competentOps }: DraftGuards,
): Decision<IpzsFact, DraftIpzsRefusal> {
  const { ipzsId, referralId, by, on } = asked;
  if (
    referral.status === 'none' ||
    competentOps === undefined ||
    !reached(referral, by.institutionId)
  ) {
    return refuse('REFERRAL_NOT_FOUND');
  }
  if (state.status !== 'none') {
    return refuse('IPZS_EXISTS', { programmeVersion: state.programmeVersion });
  }
  if (referral.status !== 'accepted') {
    return refuse('REFERRAL_NOT_ACCEPTED', { status: referral.status });
  }
  const { caseId, clientId, receiver: centre, issuer } = referral;
  const drafted = {
    ...{ ipzsId, caseId, clientId, referralId, centre, ops: competentOps, issuer },
    programmeVersion: 1,
    draftedOn: on,
    ...openContent(asked),
  };
  return record<IpzsFact>(IpzsDrafted(drafted, scopesOf(asked)), ...scopesFor(competentOps, asked));
}
