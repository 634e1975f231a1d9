import { IpzsAmended } from '#language/event-catalogue';
import { record, refuse, type CivilDate, type Decision, type IpzsId } from '#language/kernel';
import { participationLatestEnd } from '#language/law';
import { Command, type Asked } from '#platform/service';
import { currentEnd, type Participation } from '../../participation.js';
import { participationIdOf } from '../../thing-ids.js';
import { scopesFor, scopesOf, type IpzsContent } from '../ipzs-content.js';
import { whyNot, type IpzsStepRefusal } from '../ipzs-steps.js';
import type { Ipzs, IpzsFact } from '../ipzs.js';

export interface AmendIpzsData extends Partial<IpzsContent> {
  readonly ipzsId: IpzsId;
  readonly onApplicationOf: 'PARTICIPANT' | 'CENTRE';
  readonly plannedEnd?: CivilDate;
}

/** A change while the programme is carried out, on application of either party (UZS 13(3)). */
export class AmendIpzs extends Command<AmendIpzsData> {}

export type AmendIpzsRefusal =
  | IpzsStepRefusal
  | 'IPZS_NOT_CARRIED_OUT'
  | 'AMENDMENT_EMPTY'
  | 'PLANNED_END_NOT_MOVABLE'
  | 'PLANNED_END_OUTSIDE_THE_PERIOD';

export function amendIpzs(
  asked: Asked<AmendIpzsData>,
  state: Ipzs,
  admitted: Participation,
): Decision<IpzsFact, AmendIpzsRefusal> {
  const no = whyNot(state, 'ipzs:amend', asked);
  if (no !== undefined) return no;
  if (state.status !== 'ready') return refuse('IPZS_STEP_NOT_ALLOWED', { status: state.status });
  const outside = whyNotCarriedOut(admitted, asked.on) ?? whyNotMoved(asked, admitted);
  if (outside !== undefined) return outside;
  const { vocationalForms, socialForms, responsible, workshop, plannedEnd } = asked;
  const changes = {
    ...(vocationalForms && { vocationalForms: [...vocationalForms] }),
    ...(socialForms && { socialForms: [...socialForms] }),
    ...(responsible && { responsible: [...responsible] }),
    ...(workshop && { workshop }),
    ...(plannedEnd && { plannedEnd }),
  };
  const scopes = scopesOf(asked);
  if (Object.keys({ ...changes, ...scopes }).length === 0) return refuse('AMENDMENT_EMPTY');
  const amended = {
    participationId: participationIdOf(state.referralId),
    programmeVersion: state.programmeVersion,
    amendedOn: asked.on,
    onApplicationOf: asked.onApplicationOf,
    ...changes,
  };
  return record<IpzsFact>(IpzsAmended(amended, scopes), ...scopesFor(state.ops, scopes));
}

const RUNNING: readonly Participation['status'][] = ['trial', 'active', 'extended', 'tail'];

/** A programme is amended from the admission to its end; before, it is revised. */
function whyNotCarriedOut(admitted: Participation, on: CivilDate) {
  const runs = RUNNING.includes(admitted.status) && admitted.status !== 'none';
  return runs && admitted.startedOn <= on
    ? undefined
    : refuse('IPZS_NOT_CARRIED_OUT', { participationStatus: admitted.status });
}

/** Within the eleven months and while they run; beyond them only an extension leads (UZS 15(3)). */
function whyNotMoved({ plannedEnd, on, rules }: Asked<AmendIpzsData>, admitted: Participation) {
  if (plannedEnd === undefined) return undefined;
  if (admitted.status !== 'active' || currentEnd(admitted) < on) {
    return refuse('PLANNED_END_NOT_MOVABLE', { participationStatus: admitted.status });
  }
  const latest = participationLatestEnd(admitted.trial.lastDay, rules).due;
  return plannedEnd < on || latest < plannedEnd
    ? refuse('PLANNED_END_OUTSIDE_THE_PERIOD', { plannedEnd, earliest: on, latest })
    : undefined;
}
