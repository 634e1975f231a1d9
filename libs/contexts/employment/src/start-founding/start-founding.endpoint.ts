import type { HandoverId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActBody, ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { StartFounding } from './start-founding.js';

@Controller('handovers/:handoverId/founding')
export class StartFoundingEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The founding of a social cooperative begins */
  @Post()
  @ActDoor('handover:start-founding')
  start(
    @IdParam('handoverId') handoverId: HandoverId,
    @Body() _body: ActBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new StartFounding({ handoverId }, context));
  }
}
