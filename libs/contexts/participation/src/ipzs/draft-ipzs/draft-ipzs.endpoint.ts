import type { ReferralId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ipzsIdOf } from '../../thing-ids.js';
import { toContent } from '../to-content.js';
import { IpzsContentBody } from '../ipzs-content.body.js';
import { DraftIpzs } from './draft-ipzs.js';

@Controller('referrals/:referralId/ipzs')
export class DraftIpzsEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The centre draws up the programme after it has confirmed a place */
  @Post()
  @ActDoor('ipzs:draft')
  draft(
    @IdParam('referralId') referralId: ReferralId,
    @Body() body: IpzsContentBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new DraftIpzs({ ipzsId: ipzsIdOf(referralId), referralId, ...toContent(body) }, context),
    );
  }
}
