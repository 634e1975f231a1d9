import { civilDate, type AgreementId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { withoutAbsent } from '../without-absent.js';
import { AmendAgreementBody } from './amend-agreement.body.js';
import { AmendAgreement } from './amend-agreement.js';

@Controller('agreements/:agreementId/amendment')
export class AmendAgreementEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A party proposes an amendment; the others confirm it at the door of confirmation */
  @Post()
  @ActDoor('agreement:amend')
  amend(
    @IdParam('agreementId') agreementId: AgreementId,
    @Body() { to, agreedTerms }: AmendAgreementBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new AmendAgreement(
        {
          agreementId,
          ...(to && { to: civilDate(to) }),
          agreedTerms: withoutAbsent({ ...agreedTerms }),
        },
        context,
      ),
    );
  }
}
