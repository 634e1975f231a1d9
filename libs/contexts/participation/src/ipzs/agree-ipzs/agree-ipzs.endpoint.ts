import type { IpzsId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AgreeIpzsBody } from './agree-ipzs.body.js';
import { AgreeIpzs } from './agree-ipzs.js';

@Controller('ipzs/:ipzsId/agreement')
export class AgreeIpzsEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The head of the competent OPS agrees the programme (UZS 12(4)) */
  @Post()
  @ActDoor('ipzs:agree')
  agree(
    @IdParam('ipzsId') ipzsId: IpzsId,
    @Body() { programmeVersion }: AgreeIpzsBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new AgreeIpzs({ ipzsId, programmeVersion }, context));
  }
}
