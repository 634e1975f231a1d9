import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActBody, ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AcknowledgeReferral } from './acknowledge-referral.js';

@Controller('referrals/:referralId/receipt')
export class AcknowledgeReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The centre confirms that it has received the referral */
  @Post()
  @ActDoor('referral:acknowledge')
  acknowledge(
    @IdParam('referralId') referralId: ReferralId,
    @Body() _body: ActBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new AcknowledgeReferral({ referralId }, context));
  }
}
