import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { WithdrawReferralBody } from './withdraw-referral.body.js';
import { WithdrawReferral } from './withdraw-referral.js';

@Controller('referrals/:referralId/withdrawal')
export class WithdrawReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The issuer takes the referral back, or the person does */
  @Post()
  @ActDoor('referral:withdraw')
  withdraw(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { endedBy, reason }: WithdrawReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new WithdrawReferral({ referralId, endedBy, reason }, context));
  }
}
