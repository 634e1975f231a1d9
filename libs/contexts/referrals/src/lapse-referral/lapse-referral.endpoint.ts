import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { LapseReferralBody } from './lapse-referral.body.js';
import { LapseReferral } from './lapse-referral.js';

@Controller('referrals/:referralId/lapse')
export class LapseReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The person was not admitted although a place was confirmed */
  @Post()
  @ActDoor('referral:lapse')
  lapse(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { reason, note }: LapseReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new LapseReferral({ referralId, reason, ...(note && { note }) }, context),
    );
  }
}
