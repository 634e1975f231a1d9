import type { InstitutionId, ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RejectReferralBody } from './reject-referral.body.js';
import { RejectReferral } from './reject-referral.js';

@Controller('referrals/:referralId/rejection')
export class RejectReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The centre rejects the referral, for a coded reason */
  @Post()
  @ActDoor('referral:reject')
  reject(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { reason, suggestedCentre, note }: RejectReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RejectReferral(
        {
          referralId,
          reason,
          ...(suggestedCentre && { suggestedCentre: suggestedCentre as InstitutionId }),
          ...(note && { note }),
        },
        context,
      ),
    );
  }
}
