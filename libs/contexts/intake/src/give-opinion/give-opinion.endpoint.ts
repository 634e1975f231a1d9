import type { ApplicationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { GiveOpinionBody } from './give-opinion.body.js';
import { GiveOpinion } from './give-opinion.js';

@Controller('applications/:applicationId/opinion')
export class GiveOpinionEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The competent OPS gives its opinion after the interview */
  @Post()
  @ActDoor('application:give-opinion')
  give(
    @IdParam('applicationId') applicationId: ApplicationId,
    @Body() { conclusion, recommendedForm, reasons }: GiveOpinionBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new GiveOpinion(
        { applicationId, conclusion, recommendedForm, ...(reasons && { reasons }) },
        context,
      ),
    );
  }
}
