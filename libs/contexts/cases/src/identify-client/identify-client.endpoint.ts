import type { ClientId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, derivedId } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { IdentifyClientBody, identityIn } from './identify-client.body.js';
import { IdentifyClient } from './identify-client.js';

@Controller('clients')
export class IdentifyClientEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A person becomes a client of my institution and is told what is done with the data */
  @Post()
  @ActDoor('client:identify')
  identify(
    @Body() body: IdentifyClientBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new IdentifyClient(
        {
          clientId: derivedId('client', context.commandId) as ClientId,
          identity: identityIn(body),
          withoutDocument: body.withoutDocument === true,
          notice: { version: body.notice.version, way: body.notice.way },
        },
        context,
      ),
    );
  }
}
