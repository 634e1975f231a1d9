import type { IpzsId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { toContent } from '../to-content.js';
import { ReviseIpzsBody } from './revise-ipzs.body.js';
import { ReviseIpzs } from './revise-ipzs.js';

@Controller('ipzs/:ipzsId/revision')
export class ReviseIpzsEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A new version before the admission; it needs a new agreement and signature */
  @Post()
  @ActDoor('ipzs:revise')
  revise(
    @IdParam('ipzsId') ipzsId: IpzsId,
    @Body() body: ReviseIpzsBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new ReviseIpzs(
        { ipzsId, programmeVersion: body.programmeVersion, ...toContent(body) },
        context,
      ),
    );
  }
}
