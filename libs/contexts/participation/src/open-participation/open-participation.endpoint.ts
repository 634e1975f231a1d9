import { civilDate, type ContractId, type ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AdmitToCentre } from '../admit-to-centre/admit-to-centre.js';
import { StartAtClub } from '../start-at-club/start-at-club.js';
import { clubParticipationIdOf, participationIdOf } from '../thing-ids.js';
import { OpenParticipationBody } from './open-participation.body.js';

@Controller('participations')
export class OpenParticipationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** Admission to a centre with its trial (UZS 12(4)), or the beginning at a club (UZS 18) */
  @Post()
  @ActDoor('participation:open')
  open(
    @Body() body: OpenParticipationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(commandOf(body, context));
  }
}

/** Which of the two the body orders; its form was checked by kind. */
export function commandOf(body: OpenParticipationBody, context: CommandContext) {
  if (body.kind === 'KIS') {
    const contractId = body.contractId as ContractId;
    const { plannedEnd } = body;
    const participationId = clubParticipationIdOf(contractId);
    return new StartAtClub(
      { participationId, contractId, ...(plannedEnd && { plannedEnd: civilDate(plannedEnd) }) },
      context,
    );
  }
  const referralId = body.referralId as ReferralId;
  const { weeklyHours = 0, workshop, examinedOn, safetyTrainingOn } = body;
  return new AdmitToCentre(
    {
      participationId: participationIdOf(referralId),
      referralId,
      weeklyHours,
      ...(workshop && { workshop }),
      ...(examinedOn && { examinedOn: civilDate(examinedOn) }),
      ...(safetyTrainingOn && { safetyTrainingOn: civilDate(safetyTrainingOn) }),
    },
    context,
  );
}
