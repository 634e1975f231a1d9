import type { IpzsId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RefuseAgreementBody } from './refuse-agreement.body.js';
import { RefuseAgreement } from './refuse-agreement.js';

@Controller('ipzs/:ipzsId/agreement-refusal')
export class RefuseAgreementEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The head of the competent OPS does not agree the programme */
  @Post()
  @ActDoor('ipzs:refuse-agreement')
  refuse(
    @IdParam('ipzsId') ipzsId: IpzsId,
    @Body() { programmeVersion, reason, note }: RefuseAgreementBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new RefuseAgreement({ ipzsId, programmeVersion, reason, ...(note && { note }) }, context),
    );
  }
}
