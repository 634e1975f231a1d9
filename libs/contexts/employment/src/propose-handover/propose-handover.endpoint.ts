import { civilDate, type CaseId, type InstitutionId, type ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ProposeHandoverBody } from './propose-handover.body.js';
import { handoverIdOf, ProposeHandover, type ProposeHandoverData } from './propose-handover.js';

@Controller('cases/:caseId/handovers')
export class ProposeHandoverEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Offers a person to an OWES, which is told who it is when it accepts */
  @Post()
  @ActDoor('handover:propose')
  propose(
    @IdParam('caseId') caseId: CaseId,
    @Body() body: ProposeHandoverBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new ProposeHandover(dataOf(caseId, body, context), context));
  }
}

/** Below this line there are no DTOs; what was sent as null is as good as left out. */
function dataOf(
  caseId: CaseId,
  body: ProposeHandoverBody,
  context: CommandContext,
): ProposeHandoverData {
  const { owes, aim, consent, legalBasis, note, via } = body;
  const viaParticipation = via?.kind === 'participation' ? via.id : undefined;
  const participationId = body.participationId ?? viaParticipation;
  return {
    handoverId: handoverIdOf(context),
    caseId,
    owes: owes as InstitutionId,
    aim,
    ...(consent && { consentOn: civilDate(consent.on) }),
    ...(legalBasis && { provision: legalBasis }),
    ...(participationId && { participationId: participationId as ParticipationId }),
    ...(note && { note }),
    ...(via && { via: { kind: via.kind, id: via.id } }),
  };
}
