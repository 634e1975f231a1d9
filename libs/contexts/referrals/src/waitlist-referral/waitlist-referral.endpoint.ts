import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { WaitlistReferralBody } from './waitlist-referral.body.js';
import { WaitlistReferral } from './waitlist-referral.js';

@Controller('referrals/:referralId/waitlisting')
export class WaitlistReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The centre puts the person on its waiting list */
  @Post()
  @ActDoor('referral:waitlist')
  waitlist(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { place }: WaitlistReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new WaitlistReferral({ referralId, place }, context));
  }
}
