import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActBody, ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ConfirmNotification } from './confirm-notification.js';

@Controller('referrals/:referralId/ops-receipt')
export class ConfirmNotificationEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The OPS confirms that the labour office has notified it */
  @Post()
  @ActDoor('referral:confirm-notification')
  confirm(
    @IdParam('referralId') referralId: ReferralId,
    @Body() _body: ActBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new ConfirmNotification({ referralId }, context));
  }
}
