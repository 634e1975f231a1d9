import { DataDisclosed, IpzsAgreementRefused, type EventOf } from '#language/event-catalogue';
import { record, type Decision, type IpzsId } from '#language/kernel';
import { Command, type Asked } from '#platform/service';
import { whyNot, whyNotThisVersion, type IpzsStepRefusal } from '../ipzs-steps.js';
import type { Ipzs, IpzsFact } from '../ipzs.js';

export interface RefuseAgreementData {
  readonly ipzsId: IpzsId;
  readonly programmeVersion: number;
  readonly reason: EventOf<typeof IpzsAgreementRefused>['data']['reason'];
  /** What the centre should change; sealed. */
  readonly note?: string;
}

/** The head of the competent OPS does not agree the version: it goes back for a revision. */
export class RefuseAgreement extends Command<RefuseAgreementData> {}

export type RefuseAgreementRefusal = IpzsStepRefusal | 'IPZS_VERSION_SUPERSEDED';

export function refuseAgreement(
  asked: Asked<RefuseAgreementData>,
  state: Ipzs,
): Decision<IpzsFact, RefuseAgreementRefusal> {
  const no = whyNot(state, 'ipzs:refuse-agreement', asked);
  if (no !== undefined) return no;
  const { programmeVersion, reason, note, on } = asked;
  const superseded = whyNotThisVersion(state, programmeVersion);
  if (superseded !== undefined) return superseded;
  const { centre: recipient } = state as Exclude<Ipzs, { status: 'none' }>;
  const disclosed = DataDisclosed(
    { recipient, classes: ['P2'], fields: ['texts'], about: 'ipzs' },
    { texts: { note } },
  );
  return record<IpzsFact>(
    IpzsAgreementRefused({ programmeVersion, refusedOn: on, reason }, { note }),
    ...(note === undefined ? [] : [disclosed]),
  );
}
