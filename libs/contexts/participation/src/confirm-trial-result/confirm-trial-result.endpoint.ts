import type { ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActBody, ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ConfirmTrialResult } from './confirm-trial-result.js';

@Controller('participations/:participationId/trial-receipt')
export class ConfirmTrialResultEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The OPS takes in the result of the trial (UZS 15(2)) */
  @Post()
  @ActDoor('participation:confirm-trial-result')
  confirm(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() _body: ActBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new ConfirmTrialResult({ participationId }, context));
  }
}
