import type { ApplicationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RequestOpinionBody } from './request-opinion.body.js';
import { RequestOpinion } from './request-opinion.js';

@Controller('applications/:applicationId/opinion-request')
export class RequestOpinionEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The addressee asks the competent OPS for its opinion */
  @Post()
  @ActDoor('application:request-opinion')
  request(
    @IdParam('applicationId') applicationId: ApplicationId,
    @Body() { urgent }: RequestOpinionBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new RequestOpinion({ applicationId, urgent }, context));
  }
}
