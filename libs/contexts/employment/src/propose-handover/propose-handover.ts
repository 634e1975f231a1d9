import {
  DataDisclosed,
  OwesHandoverProposed,
  type HANDOVER_AIMS,
  type HandoverBasis,
} from '#language/event-catalogue';
import {
  record,
  refuse,
  type CivilDate,
  type Decision,
  type HandoverId,
  type InstitutionId,
  type ParticipationId,
} from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { Command, derivedId, streamOf, type Asked, type Look } from '#platform/service';
import { owesAsSeen, type OwesAsSeen } from '../as-seen/owes-as-seen.js';
import { partiesAsSeen, type PartiesAsSeen } from '../as-seen/parties-as-seen.js';
import { isParty, lookAtStanding, type InCase, type Standing } from '../as-seen/standing.js';
import type { Handover, HandoverFact } from '../handover.js';
import { unverified, whyNotReceived, type ReceiverRefusal } from './whether-it-may-receive.js';

export interface ProposeHandoverData extends InCase {
  readonly handoverId: HandoverId;
  readonly owes: InstitutionId;
  readonly aim: (typeof HANDOVER_AIMS)[number];
  /** The day on which the person agreed. */
  readonly consentOn?: CivilDate;
  /** What the hand-over rests on where the person was not asked. */
  readonly provision?: 'RODO_6_1_E';
  readonly participationId?: ParticipationId;
  /** Sealed; the OWES reads it once it has accepted. */
  readonly note?: string;
}

/** A centre, a club or a labour office offers a person to an OWES, which is told who it is when it accepts. */
export class ProposeHandover extends Command<ProposeHandoverData> {}

export const handoverIdOf = ({ commandId }: CommandContext): HandoverId =>
  derivedId('handover', commandId) as HandoverId;

export interface ProposalGuards extends Standing {
  readonly owes: OwesAsSeen;
  /** The participation whose graduate status is to be shown. */
  readonly participation?: PartiesAsSeen;
}

export type ProposeHandoverRefusal =
  | ReceiverRefusal
  | 'NOT_PARTY'
  | 'HANDOVER_PROPOSED_BEFORE'
  | 'HANDOVER_IN_CLOSED_CASE'
  | 'HANDOVER_WITHOUT_BASIS'
  | 'HANDOVER_WITH_TWO_BASES'
  | 'CONSENT_AFTER_HANDOVER'
  | 'PARTICIPATION_OF_ANOTHER_CASE';

export async function lookForProposal(
  look: Look,
  asked: Asked<ProposeHandoverData>,
): Promise<ProposalGuards> {
  const { participationId, owes } = asked;
  return {
    ...(await lookAtStanding(look, asked)),
    owes: await look.at(streamOf('institution', owes), owesAsSeen),
    ...(participationId && {
      participation: await look.at(streamOf('participation', participationId), partiesAsSeen),
    }),
  };
}

export function proposeHandover(
  asked: Asked<ProposeHandoverData>,
  handover: Handover,
  around: ProposalGuards,
): Decision<HandoverFact, ProposeHandoverRefusal> {
  const { caseId, by, on } = asked;
  const { case: seen, owes, participation } = around;
  if (seen.status === 'none' || !isParty(around, caseId, by.institutionId)) {
    return refuse('NOT_PARTY');
  }
  if (handover.status !== 'none') return refuse('HANDOVER_PROPOSED_BEFORE');
  if (seen.status === 'closed') return refuse('HANDOVER_IN_CLOSED_CASE');
  const baseless = whyNotBased(asked);
  if (baseless !== undefined) return baseless;
  if (participation !== undefined && participation.caseId !== caseId) {
    return refuse('PARTICIPATION_OF_ANOTHER_CASE');
  }
  const no = whyNotReceived(owes, seen.gminas, on);
  if (no !== undefined) return no;
  const { handoverId, aim, participationId, note } = asked;
  return record<HandoverFact>(
    OwesHandoverProposed(
      {
        ...{ handoverId, caseId, clientId: seen.clientId, from: by.institutionId },
        ...{ owes: asked.owes, aim, basis: basisOf(asked), proposedOn: on },
        ...(participationId && { participationId }),
        ...unverified(owes, seen.gminas, on),
      },
      { note },
    ),
    offered(asked.owes, note),
  );
}

/** Consent or provision, one of them: nobody is handed over without either. */
function whyNotBased({ consentOn, provision, on }: Asked<ProposeHandoverData>) {
  if (consentOn === undefined) {
    return provision === undefined ? refuse('HANDOVER_WITHOUT_BASIS') : undefined;
  }
  if (provision !== undefined) return refuse('HANDOVER_WITH_TWO_BASES');
  return consentOn > on
    ? refuse('CONSENT_AFTER_HANDOVER', { consentOn, proposedOn: on })
    : undefined;
}

const basisOf = ({ consentOn, provision = 'RODO_6_1_E' }: ProposeHandoverData): HandoverBasis =>
  consentOn === undefined ? { kind: 'PROVISION', provision } : { kind: 'CONSENT', on: consentOn };

/** Sealed for the OWES already now, for only the sender can do it; its door opens at the acceptance. */
const offered = (recipient: InstitutionId, note: string | undefined) =>
  note === undefined
    ? DataDisclosed({ recipient, classes: ['P1'], fields: ['identity'], about: 'handover' })
    : DataDisclosed(
        { recipient, classes: ['P1', 'P2'], fields: ['identity', 'texts'], about: 'handover' },
        { texts: { note } },
      );
