import type { ApplicationId, InstitutionId, ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, derivedId } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DraftReferralBody } from './draft-referral.body.js';
import { DraftReferral } from './draft-referral.js';

@Controller('referrals')
export class DraftReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A worker prepares a referral, unseen by the centre */
  @Post()
  @ActDoor('referral:draft')
  draft(
    @Body() { applicationId, receiver }: DraftReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new DraftReferral(
        {
          referralId: derivedId('referral', context.commandId) as ReferralId,
          applicationId: applicationId as ApplicationId,
          receiver: receiver as InstitutionId,
        },
        context,
      ),
    );
  }
}
