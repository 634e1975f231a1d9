import type { CaseId } from '#language/kernel';
import type { CommandContext } from '#platform/event-log';
import { ActDoor, CommandAnswer, Commanding, IdParam } from '#platform/service';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ReopenCaseBody } from './reopen-case.body.js';
import { ReopenCase } from './reopen-case.js';

@Controller('cases/:caseId/reopening')
export class ReopenCaseEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  /** The owner takes a closed case up again */
  @Post()
  @ActDoor('case:reopen')
  reopen(
    @IdParam('caseId') caseId: CaseId,
    @Body() { reason }: ReopenCaseBody,
    @Commanding() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.commands.execute(new ReopenCase({ caseId, reason }, context));
  }
}
