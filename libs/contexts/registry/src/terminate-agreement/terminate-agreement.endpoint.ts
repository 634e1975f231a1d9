import { civilDate, type AgreementId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { TerminateAgreementBody } from './terminate-agreement.body.js';
import { TerminateAgreement } from './terminate-agreement.js';

@Controller('agreements/:agreementId/termination')
export class TerminateAgreementEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A party ends an agreement and names its last day */
  @Post()
  @ActDoor('agreement:terminate')
  terminate(
    @IdParam('agreementId') agreementId: AgreementId,
    @Body() { lastDay }: TerminateAgreementBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new TerminateAgreement({ agreementId, lastDay: civilDate(lastDay) }, context),
    );
  }
}
