import { KisParticipationStarted } from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type CivilDate,
  type ContractId,
  type Decision,
  type ParticipationId,
} from '#language/kernel';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import { contractAsSeen, type ContractAsSeen } from '../as-seen/contract-as-seen.js';
import { institutionAsSeen, type InstitutionAsSeen } from '../as-seen/institution-as-seen.js';
import type { Participation, ParticipationFact } from '../participation.js';

export interface StartAtClubData {
  readonly participationId: ParticipationId;
  readonly contractId: ContractId;
  readonly plannedEnd?: CivilDate;
}

/** The club begins upon a social contract in force that names it (UZS 18(3)-(5)). */
export class StartAtClub extends Command<StartAtClubData> {}

export type StartAtClubRefusal =
  | 'ADMISSION_UPON_NOTHING'
  | 'PARTICIPATION_EXISTS'
  | 'CONTRACT_NOT_IN_FORCE'
  | 'CLUB_ENTRY_REMOVED'
  | 'PLANNED_END_BEFORE_START';

export interface StartGuards {
  readonly contract: ContractAsSeen;
  readonly club: InstitutionAsSeen;
}

export const lookForStart = async (
  look: Look,
  { contractId, by }: Asked<StartAtClubData>,
): Promise<StartGuards> => ({
  contract: await look.at(streamOf('contract', contractId), contractAsSeen),
  club: await look.at(streamOf('institution', by.institutionId), institutionAsSeen),
});

export function startAtClub(
  asked: Asked<StartAtClubData>,
  state: Participation,
  { contract, club }: StartGuards,
): Decision<ParticipationFact, StartAtClubRefusal> {
  const { participationId, contractId, plannedEnd, by, on } = asked;
  // Proposals are the OPS's alone, and a signed contract is known to the club that it names.
  if (contract.status === 'none' || contract.status === 'proposed') {
    return refuse('ADMISSION_UPON_NOTHING');
  }
  if (contract.club !== by.institutionId) return refuse('ADMISSION_UPON_NOTHING');
  if (state.status !== 'none') {
    const same = state.kind === 'KIS' && state.startedOn === on && state.plannedEnd === plannedEnd;
    return same ? alreadyDone() : refuse('PARTICIPATION_EXISTS', { status: state.status });
  }
  const { from, to } = contract;
  if (contract.status !== 'signed' || on < from || to < on) {
    return refuse('CONTRACT_NOT_IN_FORCE', { contractStatus: contract.status, from, to, on });
  }
  const { statusLostOn } = club;
  if (statusLostOn !== undefined && statusLostOn <= on) {
    return refuse('CLUB_ENTRY_REMOVED', { statusLostOn, on });
  }
  if (plannedEnd !== undefined && plannedEnd < on) {
    return refuse('PLANNED_END_BEFORE_START', { plannedEnd, on });
  }
  const { caseId, clientId, institution: ops } = contract;
  return record(
    KisParticipationStarted({
      ...{ participationId, caseId, clientId, contractId, club: by.institutionId, ops },
      startedOn: on,
      ...(plannedEnd && { plannedEnd }),
    }),
  );
}
