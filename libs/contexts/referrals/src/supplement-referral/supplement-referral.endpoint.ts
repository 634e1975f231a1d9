import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { toFinancing } from '../to-financing.js';
import { SupplementReferralBody } from './supplement-referral.body.js';
import { SupplementReferral } from './supplement-referral.js';

@Controller('referrals/:referralId/supplement')
export class SupplementReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The issuer supplies what was missing */
  @Post()
  @ActDoor('referral:supplement')
  supplement(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { items, financing, note }: SupplementReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new SupplementReferral(
        {
          referralId,
          items,
          ...(financing && { financing: toFinancing(financing) }),
          ...(note && { note }),
        },
        context,
      ),
    );
  }
}
