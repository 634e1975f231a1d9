import type { ApplicationId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { WithdrawApplicationBody } from './withdraw-application.body.js';
import { WithdrawApplication } from './withdraw-application.js';

@Controller('applications/:applicationId/withdrawal')
export class WithdrawApplicationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The application is taken back on the applicant's word */
  @Post()
  @ActDoor('application:withdraw')
  withdraw(
    @IdParam('applicationId') applicationId: ApplicationId,
    @Body() { reason }: WithdrawApplicationBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new WithdrawApplication({ applicationId, reason }, context));
  }
}
