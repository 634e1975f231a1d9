import type { ApplicationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RefuseApplicationBody } from './refuse-application.body.js';
import { RefuseApplication } from './refuse-application.js';

@Controller('applications/:applicationId/refusal')
export class RefuseApplicationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The addressee answers the application with a no */
  @Post()
  @ActDoor('application:refuse')
  refuse(
    @IdParam('applicationId') applicationId: ApplicationId,
    @Body() { reason, note }: RefuseApplicationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RefuseApplication({ applicationId, reason, ...(note && { note }) }, context),
    );
  }
}
