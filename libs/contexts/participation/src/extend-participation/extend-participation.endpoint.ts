import { civilDate, type ParticipationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ExtendParticipationBody } from './extend-participation.body.js';
import { ExtendParticipation } from './extend-participation.js';

@Controller('participations/:participationId/extension')
export class ExtendParticipationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The head extends the participation (UZS 15(3)) */
  @Post()
  @ActDoor('participation:extend')
  extend(
    @IdParam('participationId') participationId: ParticipationId,
    @Body() { until, basis, reason }: ExtendParticipationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new ExtendParticipation({ participationId, until: civilDate(until), basis, reason }, context),
    );
  }
}
