import {
  CertificateIssued,
  ContractCompleted,
  KisGraduateStatusGained,
  KisParticipationCompleted,
} from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type ContractId,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import {
  act,
  Command,
  idIn,
  reactionTo,
  streamOf,
  type Look,
  type RefusalTable,
} from '#platform/service';
import { contractAsSeen, type ContractAsSeen } from '../as-seen/contract-as-seen.js';
import { graduationFromClub, isGraduate } from '../graduation.js';
import { participationThing } from '../participation-steps.js';
import type { Participation, ParticipationFact } from '../participation.js';
import { clubParticipationIdOf } from '../thing-ids.js';

export interface GraduateFromClubData {
  readonly participationId: ParticipationId;
}

/** The status of a club's graduate, which arises by the act itself. Nobody's door leads to it. */
export class GraduateFromClub extends Command<GraduateFromClubData> {}

export type GraduateFromClubRefusal = 'NO_CLUB_GRADUATE_STATUS';

/** Six months, the certificate and the fulfilled contract, whichever comes last (UZS 2(1b)). */
export function graduateFromClub(
  _asked: GraduateFromClubData,
  state: Participation,
  contract: ContractAsSeen,
): Decision<ParticipationFact, GraduateFromClubRefusal> {
  if (state.status === 'none' || state.kind !== 'KIS') return refuse('NO_CLUB_GRADUATE_STATUS');
  if (isGraduate(state)) return alreadyDone();
  const graduation = graduationFromClub(state, contract);
  return graduation.arises
    ? record(KisGraduateStatusGained({ from: graduation.from }))
    : refuse('NO_CLUB_GRADUATE_STATUS', { reason: graduation.reason });
}

const refusals: RefusalTable<GraduateFromClubRefusal> = {
  NO_CLUB_GRADUATE_STATUS: {
    status: 409,
    polish: 'Status absolwenta klubu nie powstał.',
    legalBasis: ['UZS_2_1B'],
  },
};

const graduating = act({
  act: 'participation:issue-certificate',
  door: '',
  polish: 'odnotować status absolwenta klubu',
  command: GraduateFromClub,
  thing: participationThing,
  id: ({ participationId }) => participationId,
  // A contract may be fulfilled although nobody ever began at a club.
  provesStanding: true,
  prepare: (look: Look, _asked: object, state: Participation) =>
    state.status !== 'none' && state.kind === 'KIS'
      ? look.at(streamOf('contract', state.contractId), contractAsSeen)
      : Promise.resolve(contractAsSeen.initial),
  decide: graduateFromClub,
  refusals,
});

const ofStream = ({ stream }: { readonly stream: string }) => ({
  participationId: idIn(stream, 'participation'),
});

/** The certificate, the end at the club, and the fulfilment of its contract. */
export const reactToClubGraduate = [
  reactionTo({
    name: 'club-graduate-after-certificate',
    to: CertificateIssued,
    act: graduating,
    answer: (fact) => (fact.data.kind === 'KIS' ? ofStream(fact) : undefined),
  }),
  reactionTo({
    name: 'club-graduate-after-completion',
    to: KisParticipationCompleted,
    act: graduating,
    answer: ofStream,
  }),
  reactionTo({
    name: 'club-graduate-after-contract',
    to: ContractCompleted,
    act: graduating,
    answer: ({ stream }) => ({
      participationId: clubParticipationIdOf(idIn(stream, 'contract') as ContractId),
    }),
  }),
];
