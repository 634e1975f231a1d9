import {
  CertificateIssued,
  ParticipantGraduated,
  ParticipationCompleted,
  ParticipationTerminated,
  ProgrammeWithoutAttendanceStarted,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type ParticipationId } from '#language/kernel';
import { act, Command, idIn, reactionTo, type RefusalTable } from '#platform/service';
import { graduationFromCentre, isGraduate } from '../graduation.js';
import { participationThing } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface GraduateData {
  readonly participationId: ParticipationId;
}

/** The status of a centre's graduate, which arises by the act itself. Nobody's door leads to it. */
export class Graduate extends Command<GraduateData> {}

export type GraduateRefusal = 'NO_GRADUATE_STATUS';

/** Asked after each of its causes, whichever comes last; the same facts give the same days in every order. */
export function graduate(
  _asked: GraduateData,
  state: Participation,
): Decision<ParticipationFact, GraduateRefusal> {
  if (state.status === 'none' || state.kind !== 'CIS') return refuse('NO_GRADUATE_STATUS');
  if (isGraduate(state)) return alreadyDone();
  const graduation = graduationFromCentre(state);
  if (!graduation.arises) return refuse('NO_GRADUATE_STATUS', { reason: graduation.reason });
  const { classesEndedOn } = state;
  const { from, to } = graduation;
  return classesEndedOn === undefined || to === undefined
    ? refuse('NO_GRADUATE_STATUS')
    : record(ParticipantGraduated({ from, to, classesEndedOn }));
}

const refusals: RefusalTable<GraduateRefusal> = {
  NO_GRADUATE_STATUS: {
    status: 409,
    polish: 'Status absolwenta centrum nie powstał.',
    legalBasis: ['UZS_2_1A'],
  },
};

const graduating = act({
  act: 'participation:issue-certificate',
  door: '',
  polish: 'odnotować status absolwenta centrum',
  command: Graduate,
  thing: participationThing,
  id: ({ participationId }) => participationId,
  decide: graduate,
  refusals,
});

const answer = ({ stream }: { readonly stream: string }) => ({
  participationId: idIn(stream, 'participation'),
});

/** The certificate and each way in which classes end. */
export const reactToGraduate = [
  reactionTo({
    name: 'graduate-after-certificate',
    to: CertificateIssued,
    act: graduating,
    answer: (fact) => (fact.data.kind === 'CIS' ? answer(fact) : undefined),
  }),
  reactionTo({
    name: 'graduate-after-completion',
    to: ParticipationCompleted,
    act: graduating,
    answer,
  }),
  reactionTo({
    name: 'graduate-after-termination',
    to: ParticipationTerminated,
    act: graduating,
    answer,
  }),
  reactionTo({
    name: 'graduate-after-job',
    to: ProgrammeWithoutAttendanceStarted,
    act: graduating,
    answer,
  }),
];
