import { IpzsAgreedByOps } from '#language/event-catalogue';
import { alreadyDone, record, type Decision, type IpzsId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyNot, whyNotThisVersion, type IpzsStepRefusal } from '../ipzs-steps.js';
import type { Ipzs, IpzsFact } from '../ipzs.js';

export interface AgreeIpzsData {
  readonly ipzsId: IpzsId;
  readonly programmeVersion: number;
}

/** The head of the competent OPS agrees the version (UZS 12(4)), before or after it is signed. */
export class AgreeIpzs extends Command<AgreeIpzsData> {}

export type AgreeIpzsRefusal = IpzsStepRefusal | 'IPZS_VERSION_SUPERSEDED';

export function agreeIpzs(
  asked: Asked<AgreeIpzsData>,
  state: Ipzs,
): Decision<IpzsFact, AgreeIpzsRefusal> {
  const { programmeVersion, by, on } = asked;
  const same =
    state.status !== 'none' &&
    state.ops === by.institutionId &&
    state.programmeVersion === programmeVersion;
  if (same && 'agreedOn' in state && state.agreedOn === on) return alreadyDone();
  return (
    whyNot(state, 'ipzs:agree', asked) ??
    whyNotThisVersion(state, programmeVersion) ??
    record(IpzsAgreedByOps({ programmeVersion, agreedOn: on }))
  );
}
