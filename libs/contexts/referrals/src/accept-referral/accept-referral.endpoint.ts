import { civilDate, type ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AcceptReferralBody } from './accept-referral.body.js';
import { AcceptReferral } from './accept-referral.js';

@Controller('referrals/:referralId/acceptance')
export class AcceptReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The centre confirms a place */
  @Post()
  @ActDoor('referral:accept')
  accept(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { plannedStart, condition, workshop, freePlaceConfirmed }: AcceptReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new AcceptReferral(
        {
          referralId,
          freePlaceConfirmed,
          ...(plannedStart && { plannedStart: civilDate(plannedStart) }),
          ...(condition && { condition }),
          ...(workshop && { workshop }),
        },
        context,
      ),
    );
  }
}
