import { civilDate, type InstitutionId, type ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { toFinancing } from '../to-financing.js';
import { ForwardReferralBody } from './forward-referral.body.js';
import { ForwardReferral, type ForwardReferralData } from './forward-referral.js';

@Controller('referrals/:referralId/forwarding')
export class ForwardReferralEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The issuer turns to another centre; a new referral follows by itself */
  @Post()
  @ActDoor('referral:forward')
  forward(
    @IdParam('referralId') referralId: ReferralId,
    @Body() body: ForwardReferralBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new ForwardReferral(dataOf(referralId, body), context));
  }
}

function dataOf(
  referralId: ReferralId,
  { receiver, financing, personAgreedOn, validTo, negativeOpinionReason }: ForwardReferralBody,
): ForwardReferralData {
  return {
    referralId,
    receiver: receiver as InstitutionId,
    financing: toFinancing(financing),
    personAgreedOn: civilDate(personAgreedOn),
    ...(validTo && { validTo: civilDate(validTo) }),
    ...(negativeOpinionReason && { negativeOpinionReason }),
  };
}
