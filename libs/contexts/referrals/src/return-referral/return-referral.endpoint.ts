import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ReturnReferralBody } from './return-referral.body.js';
import { ReturnReferral } from './return-referral.js';

@Controller('referrals/:referralId/return')
export class ReturnReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The centre returns the referral for what is missing */
  @Post()
  @ActDoor('referral:return')
  giveBack(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { missing, note }: ReturnReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new ReturnReferral({ referralId, missing, ...(note && { note }) }, context),
    );
  }
}
