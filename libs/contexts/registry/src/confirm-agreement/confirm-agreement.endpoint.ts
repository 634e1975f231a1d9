import type { AgreementId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ConfirmAgreementBody } from './confirm-agreement.body.js';
import { ConfirmAgreement } from './confirm-agreement.js';

@Controller('agreements/:agreementId/confirmation')
export class ConfirmAgreementEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A party confirms the proposed agreement or its proposed amendment */
  @Post()
  @ActDoor('agreement:confirm')
  confirm(
    @IdParam('agreementId') agreementId: AgreementId,
    @Body() _body: ConfirmAgreementBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new ConfirmAgreement({ agreementId }, context));
  }
}
