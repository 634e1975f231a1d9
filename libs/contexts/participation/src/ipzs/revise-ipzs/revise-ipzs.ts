import { IpzsDrafted } from '#language/event-catalogue';
import { record, refuse, type Decision, type IpzsId } from '#language/kernel';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import { participation, type Participation } from '../../participation.js';
import { participationIdOf } from '../../thing-ids.js';
import { openContent, scopesFor, scopesOf, type IpzsContent } from '../ipzs-content.js';
import { whyNot, whyNotThisVersion, type IpzsStepRefusal } from '../ipzs-steps.js';
import type { Ipzs, IpzsFact } from '../ipzs.js';

export interface ReviseIpzsData extends IpzsContent {
  readonly ipzsId: IpzsId;
  /** The version that this one takes the place of. */
  readonly programmeVersion: number;
}

/** A new version before the admission: it needs a new agreement and a new signature. */
export class ReviseIpzs extends Command<ReviseIpzsData> {}

export type ReviseIpzsRefusal =
  IpzsStepRefusal | 'IPZS_VERSION_SUPERSEDED' | 'IPZS_PARTICIPATION_OPENED';

/** The participation that the programme led to, if there is one. */
export const lookAtParticipation = (
  look: Look,
  _asked: object,
  state: Ipzs,
): Promise<Participation> =>
  state.status === 'none'
    ? Promise.resolve(participation.initial)
    : look.at(streamOf('participation', participationIdOf(state.referralId)), participation);

export function reviseIpzs(
  asked: Asked<ReviseIpzsData>,
  state: Ipzs,
  admitted: Participation,
): Decision<IpzsFact, ReviseIpzsRefusal> {
  const no = whyNot(state, 'ipzs:revise', asked);
  if (no !== undefined) return no;
  if (state.status === 'none') return refuse('IPZS_STEP_NOT_ALLOWED', { status: state.status });
  const superseded = whyNotThisVersion(state, asked.programmeVersion);
  if (superseded !== undefined) return superseded;
  if (admitted.status !== 'none') {
    return refuse('IPZS_PARTICIPATION_OPENED', { participationStatus: admitted.status });
  }
  const { ipzsId, caseId, clientId, referralId, centre, ops, issuer } = state;
  const drafted = {
    ...{ ipzsId, caseId, clientId, referralId, centre, ops, issuer },
    programmeVersion: state.programmeVersion + 1,
    draftedOn: asked.on,
    ...openContent(asked),
  };
  return record<IpzsFact>(IpzsDrafted(drafted, scopesOf(asked)), ...scopesFor(ops, asked));
}
