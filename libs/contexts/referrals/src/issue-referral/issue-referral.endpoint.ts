import { civilDate, type ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { toFinancing } from '../to-financing.js';
import { IssueReferralBody } from './issue-referral.body.js';
import { IssueReferral } from './issue-referral.js';

@Controller('referrals/:referralId/issue')
export class IssueReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The head issues a referral, which delivers it to the centre */
  @Post()
  @ActDoor('referral:issue')
  issue(
    @IdParam('referralId') referralId: ReferralId,
    @Body() { financing, validTo, negativeOpinionReason }: IssueReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new IssueReferral(
        {
          referralId,
          financing: toFinancing(financing),
          ...(validTo && { validTo: civilDate(validTo) }),
          ...(negativeOpinionReason && { negativeOpinionReason }),
        },
        context,
      ),
    );
  }
}
