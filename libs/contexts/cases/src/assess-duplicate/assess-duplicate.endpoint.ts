import type { ClientId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AssessDuplicateBody } from './assess-duplicate.body.js';
import { AssessDuplicate } from './assess-duplicate.js';

@Controller('clients/:clientId/duplicate-verdict')
export class AssessDuplicateEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** A human says whether two records are the same person */
  @Post()
  @ActDoor('client:assess-duplicate')
  assess(
    @IdParam('clientId') clientId: ClientId,
    @Body() { candidate, verdict }: AssessDuplicateBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(
      new AssessDuplicate({ clientId, candidate: candidate as ClientId, verdict }, context),
    );
  }
}
