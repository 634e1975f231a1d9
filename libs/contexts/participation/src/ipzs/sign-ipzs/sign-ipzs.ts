import { IpzsSigned } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type IpzsId,
} from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyNot, whyNotThisVersion, type IpzsStepRefusal } from '../ipzs-steps.js';
import type { Ipzs, IpzsFact } from '../ipzs.js';

export interface SignIpzsData {
  readonly ipzsId: IpzsId;
  readonly programmeVersion: number;
  readonly personSignedOn: CivilDate;
}

/** Head of the centre and participant sign the version (UZS 12(4)), before or after it is agreed. */
export class SignIpzs extends Command<SignIpzsData> {}

export type SignIpzsRefusal =
  IpzsStepRefusal | 'IPZS_VERSION_SUPERSEDED' | 'PERSON_SIGNED_OUTSIDE_THE_DAYS';

export function signIpzs(
  asked: Asked<SignIpzsData>,
  state: Ipzs,
): Decision<IpzsFact, SignIpzsRefusal> {
  const { programmeVersion, personSignedOn, by, on } = asked;
  const isRepeat =
    state.status !== 'none' &&
    'signedOn' in state &&
    state.centre === by.institutionId &&
    state.programmeVersion === programmeVersion &&
    state.signedOn === on &&
    state.personSignedOn === personSignedOn;
  if (isRepeat) return alreadyDone();
  const no = whyNot(state, 'ipzs:sign', asked);
  if (no !== undefined) return no;
  const superseded = whyNotThisVersion(state, programmeVersion);
  if (superseded !== undefined) return superseded;
  const { draftedOn } = state as Exclude<Ipzs, { status: 'none' }>;
  if (personSignedOn < draftedOn || personSignedOn > on) {
    return refuse('PERSON_SIGNED_OUTSIDE_THE_DAYS', { draftedOn, personSignedOn, signedOn: on });
  }
  return record(IpzsSigned({ programmeVersion, signedOn: on, personSignedOn }));
}
