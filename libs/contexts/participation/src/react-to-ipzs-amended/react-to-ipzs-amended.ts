import { IpzsAmended, ParticipationPlannedEndMoved } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { act, Command, reactionTo, type RefusalTable } from '#platform/service';
import { participationThing } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface MovePlannedEndData {
  readonly participationId: ParticipationId;
  readonly plannedEnd: CivilDate;
}

/** The planned end as the amended programme has it. Nobody's door leads to it. */
export class MovePlannedEnd extends Command<MovePlannedEndData> {}

export type MovePlannedEndRefusal = 'PLANNED_END_FIXED_BY_NOW';

/** The amendment was checked when it was made; after an extension or an end there is nothing to move. */
export function movePlannedEnd(
  { plannedEnd }: MovePlannedEndData,
  state: Participation,
): Decision<ParticipationFact, MovePlannedEndRefusal> {
  if (state.status !== 'active') {
    return refuse('PLANNED_END_FIXED_BY_NOW', { status: state.status });
  }
  return state.plan.plannedEnd === plannedEnd
    ? alreadyDone()
    : record(ParticipationPlannedEndMoved({ plannedEnd }));
}

const refusals: RefusalTable<MovePlannedEndRefusal> = {
  PLANNED_END_FIXED_BY_NOW: {
    status: 409,
    polish: 'Planowanego ostatniego dnia nie można już przesunąć.',
  },
};

/** An amendment of the programme may move the planned end of the participation. */
export const reactToIpzsAmended = reactionTo({
  name: 'react-to-ipzs-amended',
  to: IpzsAmended,
  act: act({
    act: 'ipzs:amend',
    door: '',
    polish: 'przesunąć planowany ostatni dzień uczestnictwa',
    command: MovePlannedEnd,
    thing: participationThing,
    id: ({ participationId }) => participationId,
    provesStanding: true,
    decide: movePlannedEnd,
    refusals,
  }),
  answer: ({ data: { participationId, plannedEnd } }) =>
    plannedEnd && { participationId, plannedEnd },
});
